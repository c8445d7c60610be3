-- Follow-up tasks. No foreign key to party: a customer's tasks are read under all its ids.
CREATE TABLE task (
    id          uuid        PRIMARY KEY,
    customer_id uuid        NOT NULL,
    subject     text        NOT NULL,
    details     text,
    due_at      timestamptz NOT NULL,
    assignee    text        NOT NULL,
    priority    text        NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
    state       text        NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
    created_at  timestamptz NOT NULL,
    created_by  text        NOT NULL,
    closed_at   timestamptz,
    closed_by   text,
    version     bigint      NOT NULL,
    closed      boolean     NOT NULL GENERATED ALWAYS AS (state <> 'open') STORED,
    CHECK (closed = (closed_at IS NOT NULL) AND closed = (closed_by IS NOT NULL))
);
CREATE INDEX task_of_customer ON task (customer_id, closed, due_at, id);
-- State comes before the due date: what is done piles up, and all of it was due before what is open.
CREATE INDEX task_of_assignee ON task (assignee, state, due_at, id);
CREATE INDEX task_due ON task (state, due_at, id);
