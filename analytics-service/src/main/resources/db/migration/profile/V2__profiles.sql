CREATE TABLE customer_profile (
    customer_id        uuid PRIMARY KEY,
    revision           bigint  NOT NULL,
    documents          integer NOT NULL,
    last_purchase_at   timestamptz,
    frequency          integer NOT NULL,
    monetary           numeric NOT NULL,
    current_value      numeric NOT NULL,
    potential          numeric NOT NULL,
    clv                numeric NOT NULL,
    clv_with_potential numeric NOT NULL,
    tier               text    NOT NULL,
    quadrant           text    NOT NULL,
    segment            text    NOT NULL,
    body               jsonb   NOT NULL,
    -- When an event changed it last, as opposed to a model.
    changed_at         timestamptz
);
CREATE INDEX customer_profile_by_clv ON customer_profile (clv, customer_id);
CREATE INDEX customer_profile_by_current ON customer_profile (current_value, customer_id);
CREATE INDEX customer_profile_by_potential ON customer_profile (potential, customer_id);
CREATE INDEX customer_profile_by_tier ON customer_profile (tier, clv, customer_id);
CREATE INDEX customer_profile_by_quadrant ON customer_profile (quadrant, clv, customer_id);
CREATE INDEX customer_profile_by_segment ON customer_profile (segment, clv, customer_id);
CREATE INDEX customer_profile_changed ON customer_profile (changed_at);

-- Sums over the profiles, changed in the transaction that changes a profile; slots as in the ledger.
CREATE TABLE profile_total (
    slot               integer NOT NULL,
    tier               text    NOT NULL,
    quadrant           text    NOT NULL,
    segment            text    NOT NULL,
    buyers             bigint  NOT NULL,
    customers          bigint  NOT NULL,
    current_value      numeric NOT NULL,
    potential          numeric NOT NULL,
    clv                numeric NOT NULL,
    clv_with_potential numeric NOT NULL,
    PRIMARY KEY (slot, tier, quadrant, segment)
);
