-- Work that goes on in the background, chunk by chunk. A chunk's effect and the new position commit
-- together; whoever holds the lease works, and anybody takes a job whose lease has run out.
CREATE TABLE job (
    id               uuid        PRIMARY KEY,
    kind             text        NOT NULL,
    state            text        NOT NULL CHECK (state IN
        ('queued', 'running', 'completed', 'failed', 'cancelled', 'undone')),
    owner            text        NOT NULL,
    parameters       jsonb       NOT NULL,
    position         text,
    done             bigint      NOT NULL DEFAULT 0,
    total            bigint,
    counts           jsonb       NOT NULL DEFAULT '{}',
    -- Time spent on chunks that got something done: gives the rate.
    busy_millis      bigint      NOT NULL DEFAULT 0,
    -- How often it was taken up since it last got on.
    attempts         integer     NOT NULL DEFAULT 0,
    cancel_requested boolean     NOT NULL DEFAULT false,
    worker           uuid,
    lease_until      timestamptz,
    failure_code     text,
    failure_detail   text,
    created_at       timestamptz NOT NULL,
    started_at       timestamptz,
    finished_at      timestamptz
);
CREATE INDEX job_open ON job (created_at) WHERE state IN ('queued', 'running');
CREATE INDEX job_of_kind ON job (kind, created_at, id);
CREATE INDEX job_finished ON job (finished_at) WHERE finished_at IS NOT NULL;
