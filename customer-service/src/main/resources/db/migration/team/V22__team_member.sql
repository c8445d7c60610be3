-- Which employees look after a customer.
CREATE TABLE team_member (
    id          uuid   PRIMARY KEY,
    customer_id uuid   NOT NULL REFERENCES party (id),
    login       text   NOT NULL,
    role        text   NOT NULL,
    valid_from  date   NOT NULL,
    -- The last day; null: no end is known.
    valid_until date   CHECK (valid_until >= valid_from),
    version     bigint NOT NULL
);
CREATE INDEX team_member_customer ON team_member (customer_id, id);
