CREATE SEQUENCE ticket_number;

-- What customers want from us, in its present state.
CREATE TABLE ticket (
    id          uuid        PRIMARY KEY,
    number      text        NOT NULL UNIQUE,
    customer_id uuid        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    channel     text        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('open', 'assigned', 'resolved')),
    assignee    text,
    resolution  text,
    opened_at   timestamptz NOT NULL,
    opened_by   text        NOT NULL,
    resolved_at timestamptz,
    version     bigint      NOT NULL CHECK (version > 0),
    CHECK ((status = 'open') = (assignee IS NULL)),
    CHECK ((status = 'resolved') = (resolved_at IS NOT NULL)),
    CHECK ((status = 'resolved') = (resolution IS NOT NULL))
);
CREATE INDEX ticket_by_time ON ticket (opened_at, id);
CREATE INDEX ticket_by_customer ON ticket (customer_id, opened_at, id);
CREATE INDEX ticket_by_assignee ON ticket (assignee, opened_at, id);
CREATE INDEX ticket_by_status ON ticket (status, opened_at, id);
-- The queue reads only these, however many tickets there ever were.
CREATE INDEX ticket_waiting ON ticket (customer_id) WHERE status = 'open';
CREATE INDEX ticket_at_work ON ticket (assignee) WHERE status = 'assigned';
