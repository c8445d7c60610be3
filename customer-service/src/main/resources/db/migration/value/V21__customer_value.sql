-- The last profile that analytics sent under each id. No foreign key to party: a profile may arrive
-- before its customer, and under an id that is derived from an identity.
CREATE TABLE customer_value (
    customer_id uuid        PRIMARY KEY,
    tier        text        NOT NULL,
    segment     text        NOT NULL,
    revenue     numeric     NOT NULL,
    clv         numeric     NOT NULL,
    currency    text        NOT NULL,
    revision    bigint      NOT NULL,
    as_of       timestamptz NOT NULL
);
