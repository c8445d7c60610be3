-- Every contact between the company and a customer. Rows are only ever inserted.
CREATE TABLE contact (
    id               uuid        PRIMARY KEY,
    customer_id      uuid        NOT NULL,
    channel          text        NOT NULL,
    direction        text        NOT NULL CHECK (direction IN ('inbound', 'outbound')),
    subject          text        NOT NULL,
    duration_seconds integer     CHECK (duration_seconds >= 0),
    cost_amount      numeric     NOT NULL CHECK (cost_amount >= 0),
    cost_currency    text        NOT NULL,
    at               timestamptz NOT NULL,
    by_whom          text        NOT NULL
);
CREATE INDEX contact_by_time ON contact (at, id);
CREATE INDEX contact_by_customer ON contact (customer_id, at, id);
CREATE INDEX contact_by_channel ON contact (channel, at, id);
