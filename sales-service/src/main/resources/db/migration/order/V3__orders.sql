CREATE SEQUENCE order_number;

-- Orders placed in Guanxi. Only the progress changes, and each change raises the version by one.
CREATE TABLE sales_order (
    id           uuid        PRIMARY KEY,
    number       text        NOT NULL UNIQUE,
    customer_id  uuid        NOT NULL,
    channel      text        NOT NULL CHECK (channel IN ('online', 'phone', 'counter')),
    placed_by    text        NOT NULL,
    placed_at    timestamptz NOT NULL,
    currency     text        NOT NULL,
    total        numeric     NOT NULL,
    lines        jsonb       NOT NULL,
    status       text        NOT NULL,
    status_since timestamptz NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0)
);
CREATE INDEX sales_order_by_time ON sales_order (placed_at, id);
CREATE INDEX sales_order_by_customer ON sales_order (customer_id, placed_at, id);
CREATE INDEX sales_order_by_status ON sales_order (status, placed_at, id);
