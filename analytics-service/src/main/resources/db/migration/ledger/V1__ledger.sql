CREATE TABLE ledger_entry (
    entry_id       uuid PRIMARY KEY,
    customer_id    uuid,
    kind           text        NOT NULL,
    amount         numeric     NOT NULL,
    currency       char(3)     NOT NULL,
    at             timestamptz NOT NULL,
    reference_type text        NOT NULL,
    reference_id   text        NOT NULL,
    channel        text,
    lines          integer,
    event_id       uuid        NOT NULL,
    event_type     text        NOT NULL
);
CREATE INDEX ledger_entry_of_customer ON ledger_entry (customer_id, at DESC, entry_id DESC);

-- Sums of the entries, changed in the transaction that adds them. The slot is the partition that
-- the entries came from: one writer each, so writers never wait for each other.
CREATE TABLE ledger_total (
    slot      integer NOT NULL,
    day       date    NOT NULL,
    kind      text    NOT NULL,
    anonymous boolean NOT NULL,
    entries   bigint  NOT NULL,
    lines     bigint  NOT NULL,
    amount    numeric NOT NULL,
    last_at   timestamptz NOT NULL,
    PRIMARY KEY (slot, day, kind, anonymous)
);
