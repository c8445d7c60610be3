-- The last profile that analytics sent of each customer.
CREATE TABLE customer_value (
    customer_id uuid        PRIMARY KEY,
    tier        text        NOT NULL,
    -- 1 is served first. A tier that is not known here is served like none.
    tier_rank   smallint    NOT NULL GENERATED ALWAYS AS (
        CASE tier WHEN 'platinum' THEN 1 WHEN 'gold' THEN 2
                  WHEN 'silver' THEN 3 WHEN 'bronze' THEN 4 ELSE 5 END) STORED,
    clv         numeric     NOT NULL,
    currency    text        NOT NULL,
    segment     text        NOT NULL,
    revision    bigint      NOT NULL,
    as_of       timestamptz NOT NULL
);
