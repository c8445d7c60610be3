-- Fields that administrators define at run time. None is ever deleted, and versions only grow: their
-- sum tells an instance whether it knows the latest. settings is what FieldSettings says.
CREATE TABLE custom_field (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    settings   jsonb       NOT NULL,
    retired    boolean     NOT NULL,
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);
-- A name is one field for all time; two that differ in case only would be mixed up.
CREATE UNIQUE INDEX custom_field_name ON custom_field (lower(name));

-- Fields whose values still have to come into the text that ?q= looks through, or to leave it.
-- What stands there: the last customer that is done.
CREATE TABLE custom_field_search (
    field_id   uuid        PRIMARY KEY REFERENCES custom_field (id),
    created_at timestamptz NOT NULL,
    party_id   uuid        NOT NULL
);
