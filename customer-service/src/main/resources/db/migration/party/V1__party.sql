CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Customers. What is only shown and searched, never joined, lies together in details.
CREATE TABLE party (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('organisation', 'person')),
    status      text        NOT NULL CHECK (status IN ('provisional', 'active')),
    name        text        NOT NULL,
    details     jsonb       NOT NULL,
    -- Name and all that one searches by, without case and accents (SearchText).
    sort_name   text        NOT NULL COLLATE "C",
    search_text text        NOT NULL COLLATE "C",
    created_at  timestamptz NOT NULL,
    version     bigint      NOT NULL
);
CREATE INDEX party_created_at ON party (created_at, id);
CREATE INDEX party_sort_name ON party (sort_name, id);
-- Filters that few rows fit must not read all of them in the order of time.
CREATE INDEX party_status ON party (status, created_at, id);
CREATE INDEX party_kind ON party (kind, created_at, id);
CREATE INDEX party_search_text ON party USING gin (search_text gin_trgm_ops);
CREATE INDEX party_details ON party USING gin (details jsonb_path_ops);

-- Under which key which outside system knows a customer. natural_id is derived from the key: sales
-- of that system carry it as customer id.
CREATE TABLE party_identity (
    source      text NOT NULL,
    external_id text NOT NULL,
    natural_id  uuid NOT NULL UNIQUE,
    party_id    uuid NOT NULL REFERENCES party (id),
    PRIMARY KEY (source, external_id)
);
CREATE INDEX party_identity_party ON party_identity (party_id);

-- What the ERP said last about a customer: tells a repetition and a late message from news.
CREATE TABLE erp_customer (
    source       text        NOT NULL,
    customer_ref text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    fields       jsonb       NOT NULL,
    PRIMARY KEY (source, customer_ref)
);
