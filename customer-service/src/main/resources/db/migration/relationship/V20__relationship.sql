-- How customers stand to each other; kept once, under the name that it has from from_id.
CREATE TABLE relationship (
    id          uuid   PRIMARY KEY,
    type        text   NOT NULL,
    from_id     uuid   NOT NULL REFERENCES party (id),
    to_id       uuid   NOT NULL REFERENCES party (id),
    valid_from  date   NOT NULL,
    -- The last day; null: no end is known.
    valid_until date   CHECK (valid_until >= valid_from),
    version     bigint NOT NULL,
    CHECK (from_id <> to_id)
);
-- One for each end: a page of one type is read in the order of the index.
CREATE INDEX relationship_from ON relationship (from_id, type, id);
CREATE INDEX relationship_to ON relationship (to_id, type, id);
