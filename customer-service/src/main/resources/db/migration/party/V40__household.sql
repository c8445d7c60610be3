-- A household is a customer, too: it has a name and contact points, and persons are members of it.
ALTER TABLE party
    DROP CONSTRAINT party_kind_check,
    ADD CONSTRAINT party_kind_check CHECK (kind IN ('organisation', 'person', 'household'));
