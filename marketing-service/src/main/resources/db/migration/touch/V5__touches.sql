-- How far a launched campaign has come: everyone up to done_rank has been touched or left out.
CREATE TABLE launch (
    campaign_id uuid        PRIMARY KEY REFERENCES campaign (id),
    launched_at timestamptz NOT NULL,
    launched_by text        NOT NULL,
    done_rank   integer     NOT NULL,
    finished_at timestamptz
);
CREATE INDEX launch_unfinished ON launch (launched_at) WHERE finished_at IS NULL;

-- One row per customer that a campaign touched. The key is the promise that nobody is touched twice.
CREATE TABLE touch (
    campaign_id uuid        NOT NULL REFERENCES campaign (id),
    customer_id uuid        NOT NULL,
    rank        integer     NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, customer_id)
);
CREATE INDEX touch_by_rank ON touch (campaign_id, rank);
