-- Every contact with a customer, as the services told of it. No foreign key to party: an
-- interaction may arrive before its customer.
CREATE TABLE interaction (
    interaction_id   uuid        PRIMARY KEY,
    customer_id      uuid        NOT NULL,
    at               timestamptz NOT NULL,
    kind             text        NOT NULL,
    channel          text        NOT NULL,
    direction        text        NOT NULL,
    subject          text        NOT NULL,
    by_whom          text,
    duration_seconds bigint,
    cost_amount      numeric,
    cost_currency    text,
    reference_type   text,
    reference_id     text,
    service          text        NOT NULL
);
CREATE INDEX interaction_timeline ON interaction (customer_id, at, interaction_id);

-- Kept in the transaction that adds the interactions, so that totals never count rows.
CREATE TABLE interaction_total (
    customer_id      uuid        NOT NULL,
    channel          text        NOT NULL,
    inbound          bigint      NOT NULL,
    outbound         bigint      NOT NULL,
    duration_seconds bigint      NOT NULL,
    last_at          timestamptz NOT NULL,
    PRIMARY KEY (customer_id, channel)
);
