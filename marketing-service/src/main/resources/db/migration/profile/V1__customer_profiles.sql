-- The last profile that analytics sent of each customer.
CREATE TABLE customer_profile (
    customer_id uuid        PRIMARY KEY,
    tier        text        NOT NULL,
    quadrant    text        NOT NULL,
    segment     text        NOT NULL,
    clv         numeric     NOT NULL,
    currency    text        NOT NULL,
    revision    bigint      NOT NULL,
    as_of       timestamptz NOT NULL
);
-- Audiences are read off these, the most valuable customer first.
CREATE INDEX customer_profile_by_segment ON customer_profile (segment, clv DESC, customer_id);
CREATE INDEX customer_profile_by_tier ON customer_profile (tier, clv DESC, customer_id);
CREATE INDEX customer_profile_by_quadrant ON customer_profile (quadrant, clv DESC, customer_id);
CREATE INDEX customer_profile_by_value ON customer_profile (clv DESC, customer_id);
