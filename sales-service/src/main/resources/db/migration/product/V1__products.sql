-- What the company sells, in the state that its source recorded last.
CREATE TABLE product (
    id             uuid        PRIMARY KEY,
    source         text        NOT NULL,
    product_ref    text        NOT NULL,
    -- Sorted byte by byte: the same order on every machine, and the one of the index.
    description    text        COLLATE "C" NOT NULL,
    unit_price     numeric     CHECK (unit_price >= 0),
    price_currency text,
    unit_cost      numeric     CHECK (unit_cost >= 0),
    cost_currency  text,
    category       text,
    recorded_at    timestamptz NOT NULL,
    version        bigint      NOT NULL CHECK (version > 0),
    UNIQUE (source, product_ref),
    CHECK ((unit_price IS NULL) = (price_currency IS NULL)),
    CHECK ((unit_cost IS NULL) = (cost_currency IS NULL))
);
CREATE INDEX product_by_description ON product (description, id);
CREATE INDEX product_by_ref ON product (product_ref);
