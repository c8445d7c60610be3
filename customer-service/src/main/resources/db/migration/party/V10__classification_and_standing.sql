-- How important a customer is, who looks after it, and its roles, which are shown with it always.
ALTER TABLE party
    ADD COLUMN classification text CHECK (classification IN
        ('national-account', 'key-account', 'small-medium-business', 'consumer')),
    ADD COLUMN owner text,
    ADD COLUMN team  text,
    ADD COLUMN roles jsonb NOT NULL DEFAULT '[]';

-- One for each order of the list: what one seller has may lie close together in either. Customers
-- that have none of them cost nothing.
CREATE INDEX party_classification ON party (classification, created_at, id)
    WHERE classification IS NOT NULL;
CREATE INDEX party_classification_name ON party (classification, sort_name, id)
    WHERE classification IS NOT NULL;
CREATE INDEX party_owner ON party (owner, created_at, id) WHERE owner IS NOT NULL;
CREATE INDEX party_owner_name ON party (owner, sort_name, id) WHERE owner IS NOT NULL;
CREATE INDEX party_team ON party (team, created_at, id) WHERE team IS NOT NULL;
CREATE INDEX party_team_name ON party (team, sort_name, id) WHERE team IS NOT NULL;
