-- The last state of each opportunity that sales-service told. No foreign key to party: it may come
-- before its customer, and under any id of the customer.
CREATE TABLE opportunity (
    id          uuid        PRIMARY KEY,
    customer_id uuid        NOT NULL,
    name        text        NOT NULL,
    amount      numeric     NOT NULL,
    currency    text        NOT NULL,
    owner       text        NOT NULL,
    stage       text        NOT NULL,
    probability numeric     NOT NULL,
    -- When it got to this stage.
    at          timestamptz NOT NULL,
    version     bigint      NOT NULL,
    open        boolean     NOT NULL GENERATED ALWAYS AS (stage NOT IN ('won', 'lost')) STORED
);
CREATE INDEX opportunity_of_customer ON opportunity (customer_id, open, at, id);
