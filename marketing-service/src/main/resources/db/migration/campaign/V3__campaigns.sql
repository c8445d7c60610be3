CREATE TABLE campaign (
    id             uuid        PRIMARY KEY,
    name           text        NOT NULL,
    channel        text        NOT NULL,
    cost_per_touch numeric     NOT NULL CHECK (cost_per_touch >= 0),
    budget         numeric     NOT NULL CHECK (budget >= 0),
    currency       text        NOT NULL,
    segment        text,
    tier           text,
    quadrant       text,
    status         text        NOT NULL CHECK (status IN ('planned', 'launched', 'closed')),
    audience_size  integer     NOT NULL CHECK (audience_size >= 0),
    planned_at     timestamptz NOT NULL,
    planned_by     text        NOT NULL,
    version        bigint      NOT NULL CHECK (version > 0)
);
CREATE INDEX campaign_by_time ON campaign (planned_at, id);
CREATE INDEX campaign_by_status ON campaign (status, planned_at, id);
