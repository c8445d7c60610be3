-- The last state of each order that sales-service told. How it was placed is told by its first event
-- only, which may come after later ones. No foreign key to party: see opportunity.
CREATE TABLE customer_order (
    id          uuid        PRIMARY KEY,
    customer_id uuid        NOT NULL,
    amount      numeric     NOT NULL,
    currency    text        NOT NULL,
    status      text        NOT NULL,
    -- When it got to this status.
    since       timestamptz NOT NULL,
    number      text,
    channel     text,
    placed_at   timestamptz,
    placed_by   text,
    version     bigint      NOT NULL,
    at          timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(placed_at, since)) STORED,
    -- The customer still waits for it.
    open        boolean     NOT NULL GENERATED ALWAYS AS
        (status NOT IN ('delivered', 'invoiced', 'paid', 'cancelled')) STORED
);
CREATE INDEX customer_order_of_customer ON customer_order (customer_id, open, at, id);
