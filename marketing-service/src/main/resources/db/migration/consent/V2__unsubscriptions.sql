-- Customers who do not want to be touched on a channel any more.
CREATE TABLE unsubscription (
    customer_id uuid        NOT NULL,
    channel     text        NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (customer_id, channel)
);
