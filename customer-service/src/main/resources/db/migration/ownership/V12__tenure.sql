-- Who looked after a customer, and since when; party has the last of them.
CREATE TABLE party_tenure (
    id         uuid        PRIMARY KEY,
    party_id   uuid        NOT NULL REFERENCES party (id),
    owner      text,
    team       text,
    from_at    timestamptz NOT NULL,
    until_at   timestamptz CHECK (until_at >= from_at),
    changed_by text        NOT NULL
);
CREATE INDEX party_tenure_history ON party_tenure (party_id, from_at, id);
CREATE UNIQUE INDEX party_tenure_current ON party_tenure (party_id) WHERE until_at IS NULL;
