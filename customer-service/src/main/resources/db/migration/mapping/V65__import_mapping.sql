-- Which column of a file says which field, kept for files that come again.
CREATE TABLE import_mapping (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL UNIQUE,
    mapping    jsonb       NOT NULL,
    owner      text        NOT NULL,
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);
