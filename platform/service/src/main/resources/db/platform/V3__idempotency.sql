-- The first answer to each POST that carried an Idempotency-Key, kept for a day.
CREATE TABLE idempotent_request (
    caller       text        NOT NULL,
    key          text        NOT NULL,
    fingerprint  text        NOT NULL,
    status       integer,
    location     text,
    etag         text,
    content_type text,
    body         bytea,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotent_request_created_at ON idempotent_request (created_at);
