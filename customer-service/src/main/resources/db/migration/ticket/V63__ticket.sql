-- The last state of each ticket that callcenter-service told. No foreign key to party: see opportunity.
CREATE TABLE ticket (
    id          uuid        PRIMARY KEY,
    customer_id uuid        NOT NULL,
    number      text        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    channel     text        NOT NULL,
    status      text        NOT NULL,
    assignee    text,
    -- When it was opened.
    at          timestamptz NOT NULL,
    resolved_at timestamptz,
    version     bigint      NOT NULL,
    open        boolean     NOT NULL GENERATED ALWAYS AS (resolved_at IS NULL) STORED
);
-- With the status, so that counting by it reads the index only.
CREATE INDEX ticket_of_customer ON ticket (customer_id, open, at, id) INCLUDE (status);
