-- Chances to sell. Only the stage changes, and each change raises the version by one.
CREATE TABLE opportunity (
    id          uuid        PRIMARY KEY,
    customer_id uuid        NOT NULL,
    name        text        NOT NULL,
    value       numeric     NOT NULL CHECK (value >= 0),
    currency    text        NOT NULL,
    owner       text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    stage       text        NOT NULL,
    probability numeric     NOT NULL CHECK (probability BETWEEN 0 AND 1),
    reason      text,
    stage_since timestamptz NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0)
);
CREATE INDEX opportunity_by_time ON opportunity (opened_at, id);
CREATE INDEX opportunity_by_owner ON opportunity (owner, opened_at, id);
CREATE INDEX opportunity_by_stage ON opportunity (stage, opened_at, id);
CREATE INDEX opportunity_by_customer ON opportunity (customer_id, opened_at, id);
