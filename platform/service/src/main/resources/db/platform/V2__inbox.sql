-- The ids of events whose effect is in this database.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received_at ON inbox USING brin (received_at);

-- Dead letters that an operator has sent back: where they lay, who sent them, when.
CREATE TABLE dead_letter_resent (
    topic        text        NOT NULL,
    partition_no integer     NOT NULL,
    offset_no    bigint      NOT NULL,
    resent_by    text        NOT NULL,
    resent_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition_no, offset_no)
);
