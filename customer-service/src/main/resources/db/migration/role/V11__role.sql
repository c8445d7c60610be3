CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The periods of party.roles, one row each: finds the holders of a role. The service locks the
-- customer before it adds a period; the exclusion holds against everyone else, too.
CREATE TABLE party_role (
    id          uuid PRIMARY KEY,
    party_id    uuid NOT NULL REFERENCES party (id),
    role        text NOT NULL CHECK (role IN ('prospect', 'customer', 'dealer', 'distributor',
                                              'supplier', 'service-station', 'partner')),
    valid_from  date NOT NULL,
    -- The last day; null: open.
    valid_until date CHECK (valid_until >= valid_from),
    -- As in party, for the order of the list: holders may be few and lie close together in it.
    created_at  timestamptz NOT NULL,
    sort_name   text NOT NULL COLLATE "C",
    CONSTRAINT party_role_overlap EXCLUDE USING gist
        (party_id WITH =, role WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
);
CREATE INDEX party_role_created_at ON party_role (role, created_at, party_id)
    INCLUDE (valid_from, valid_until);
CREATE INDEX party_role_sort_name ON party_role (role, sort_name, party_id)
    INCLUDE (valid_from, valid_until);
