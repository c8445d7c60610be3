-- Who was merged into whom. An absorbed customer keeps its row, its own data and what refers to it;
-- survivor_id leads to the customer that answers for it now, the end of its chain of merges.
ALTER TABLE party DROP CONSTRAINT party_status_check;
ALTER TABLE party
    ADD CONSTRAINT party_status_check CHECK (status IN ('provisional', 'active', 'merged')),
    ADD COLUMN survivor_id uuid REFERENCES party (id),
    -- Everyone that is merged into this one, directly or through others.
    ADD COLUMN absorbed uuid[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT party_merged CHECK ((status = 'merged') = (survivor_id IS NOT NULL));
CREATE INDEX party_survivor ON party (survivor_id) WHERE survivor_id IS NOT NULL;

-- Each merge, for ever. What the survivor was before and what became of it are kept as of the
-- merge, so that a split knows what came from where and what was edited since.
CREATE TABLE party_merge (
    id              uuid        PRIMARY KEY,
    -- The one that it was merged into then; it may have been absorbed itself since.
    survivor_id     uuid        NOT NULL REFERENCES party (id),
    absorbed_id     uuid        NOT NULL REFERENCES party (id),
    take            jsonb       NOT NULL,
    merged_at       timestamptz NOT NULL,
    merged_by       text        NOT NULL,
    split_at        timestamptz,
    split_by        text,
    version         bigint      NOT NULL,
    absorbed_status text        NOT NULL,
    survivor_before jsonb       NOT NULL,
    united          jsonb       NOT NULL,
    CHECK (survivor_id <> absorbed_id),
    CHECK ((split_at IS NULL) = (split_by IS NULL))
);
-- Nobody is in two customers at once.
CREATE UNIQUE INDEX party_merge_present ON party_merge (absorbed_id) WHERE split_at IS NULL;
CREATE INDEX party_merge_survivor ON party_merge (survivor_id, id);
CREATE INDEX party_merge_absorbed ON party_merge (absorbed_id, id);
