-- What customers answered. The same answer counts once.
CREATE TABLE response (
    id          uuid        PRIMARY KEY,
    campaign_id uuid        NOT NULL REFERENCES campaign (id),
    customer_id uuid        NOT NULL,
    answer      text        NOT NULL,
    channel     text        NOT NULL,
    at          timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (campaign_id, customer_id, answer)
);
CREATE INDEX response_by_time ON response (campaign_id, at, id);
