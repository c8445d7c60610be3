-- Every invoice and credit note, once: rows are only ever inserted.
CREATE TABLE sale (
    id          uuid        PRIMARY KEY,
    source      text        NOT NULL,
    document_id text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
    customer_id uuid,
    occurred_at timestamptz NOT NULL,
    currency    text        NOT NULL,
    channel     text        CHECK (channel IN ('online', 'phone', 'counter')),
    country     text,
    return_of   text,
    net_amount  numeric     NOT NULL,
    line_count  integer     NOT NULL CHECK (line_count > 0),
    lines       jsonb       NOT NULL,
    -- A hash over everything that the document says: tells a repeat from a change.
    fingerprint text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (source, document_id)
);
CREATE INDEX sale_by_time ON sale (occurred_at, id);
CREATE INDEX sale_by_customer ON sale (customer_id, occurred_at, id);
CREATE INDEX sale_by_document ON sale (document_id);
