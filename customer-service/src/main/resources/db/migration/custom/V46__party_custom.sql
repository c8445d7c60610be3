-- The truth: the values by the name of the field, hidden ones of retired fields included.
ALTER TABLE party ADD COLUMN custom jsonb NOT NULL DEFAULT '{}';

-- Finds customers by one value (ADR 13). key orders as the value does: CustomValues.Value.
CREATE TABLE party_custom (
    party_id   uuid NOT NULL REFERENCES party (id),
    field_id   uuid NOT NULL REFERENCES custom_field (id),
    key        text NOT NULL COLLATE "C",
    -- As in party, for the order of the list: holders may be few and lie close together in it.
    created_at timestamptz NOT NULL,
    sort_name  text NOT NULL COLLATE "C",
    PRIMARY KEY (party_id, field_id)
);
-- One value in the order of time, a range of values, and the order of the values themselves.
CREATE INDEX party_custom_key ON party_custom (field_id, key, created_at, party_id)
    INCLUDE (sort_name);
-- A value or a range that is frequent, in the order of the list.
CREATE INDEX party_custom_created_at ON party_custom (field_id, created_at, party_id) INCLUDE (key);
CREATE INDEX party_custom_sort_name ON party_custom (field_id, sort_name, party_id) INCLUDE (key);
