-- Files as they came, in pieces, so that any instance can begin or go on with an import.
CREATE TABLE import_file (
    id         uuid        PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE import_file_piece (
    file_id uuid    NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
    piece   integer NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (file_id, piece)
);
-- Compressing costs more time than the bytes that it saves for some days.
ALTER TABLE import_file_piece ALTER COLUMN content SET STORAGE EXTERNAL;

-- What belongs to an import beside its job; it goes when the job goes.
CREATE TABLE customer_import (
    id              uuid PRIMARY KEY REFERENCES platform.job (id) ON DELETE CASCADE,
    file_id         uuid NOT NULL REFERENCES import_file (id),
    owner           text NOT NULL,
    idempotency_key text,
    fingerprint     text,
    columns         jsonb NOT NULL DEFAULT '[]',
    undo_id         uuid,
    UNIQUE (owner, idempotency_key)
);
CREATE INDEX customer_import_file ON customer_import (file_id);

-- What an import did to a customer, and what the customer was before (null: nothing).
CREATE TABLE import_effect (
    import_id uuid   NOT NULL REFERENCES customer_import (id) ON DELETE CASCADE,
    party_id  uuid   NOT NULL,
    row_no    bigint NOT NULL,
    former    jsonb,
    -- The version that the import found, and the one that it made; 0: changed by others in between.
    base      bigint NOT NULL,
    version   bigint NOT NULL,
    PRIMARY KEY (import_id, party_id)
);
CREATE TABLE import_refusal (
    import_id uuid   NOT NULL REFERENCES customer_import (id) ON DELETE CASCADE,
    row_no    bigint NOT NULL,
    code      text   NOT NULL,
    reason    text   NOT NULL,
    cells     jsonb  NOT NULL,
    PRIMARY KEY (import_id, row_no)
);
-- Customers that an undo has left as they are.
CREATE TABLE import_kept (
    import_id uuid   NOT NULL REFERENCES customer_import (id) ON DELETE CASCADE,
    party_id  uuid   NOT NULL,
    row_no    bigint NOT NULL,
    code      text   NOT NULL,
    reason    text   NOT NULL,
    PRIMARY KEY (import_id, party_id)
);
-- Ids of customers that a dry run would have created, so that a key that comes twice is seen.
CREATE TABLE import_rehearsal (
    import_id  uuid NOT NULL REFERENCES customer_import (id) ON DELETE CASCADE,
    natural_id uuid NOT NULL,
    PRIMARY KEY (import_id, natural_id)
);
