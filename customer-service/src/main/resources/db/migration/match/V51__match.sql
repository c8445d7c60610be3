CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- A name as it is compared: no case, accents, punctuation and legal forms, its words in the order
-- of the alphabet. A name that consists of legal forms only stays as it is.
CREATE FUNCTION match_name(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT coalesce(
            string_agg(word, ' ' ORDER BY word COLLATE "C") FILTER (WHERE word <> ALL (ARRAY[
                'ab', 'ag', 'aps', 'as', 'bv', 'co', 'company', 'corp', 'corporation', 'gmbh',
                'inc', 'incorporated', 'kg', 'kk', 'limited', 'llc', 'llp', 'ltd', 'nv', 'ohg',
                'oy', 'plc', 'pte', 'pty', 'sa', 'sarl', 'sas', 'spa', 'srl', 'the', 'ug'])),
            string_agg(word, ' ' ORDER BY word COLLATE "C"), '')
        FROM regexp_split_to_table(
            regexp_replace(plain_text($1), '(股份|责任)*有限(责任)?公司|集团', ' ', 'g')
                COLLATE pg_unicode_fast,
            '[^[:alnum:]]+') AS word
        WHERE word <> '');

-- How such a name sounds: numbers are spoken out, words of other scripts stay.
CREATE FUNCTION match_sound(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT string_agg(CASE WHEN word ~ '^[a-z]+$' THEN dmetaphone(word) ELSE word END, ' ')
        FROM regexp_split_to_table($1, ' ') AS word);

-- Under what a customer is looked for when another one may be the same. Each key is rare for most
-- customers; those that are not are cut off when they are read.
CREATE FUNCTION match_keys(name text, details jsonb) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    WITH plain AS (SELECT match_name(name) AS name),
    place AS (
        SELECT plain_text(a ->> 'postalCode') AS code, plain_text(a ->> 'city') AS city
        FROM jsonb_array_elements(details #> '{contacts,addresses}') AS a)
    SELECT 'email ' || left(e ->> 'address', 254)
    FROM jsonb_array_elements(details #> '{contacts,emails}') AS e
    UNION SELECT 'phone ' || left(p ->> 'number', 40)
    FROM jsonb_array_elements(details #> '{contacts,phones}') AS p
    UNION SELECT 'name ' || plain.name FROM plain WHERE plain.name <> ''
    UNION SELECT 'sound ' || match_sound(plain.name) FROM plain WHERE plain.name <> ''
    UNION SELECT 'code ' || left(plain.name, 2) || ' ' || replace(place.code, ' ', '')
    FROM plain, place WHERE place.code <> ''
    UNION SELECT 'city ' || left(plain.name, 4) || ' ' || place.city
    FROM plain, place WHERE place.city <> ''
$$;

CREATE TABLE match_key (
    party_id uuid NOT NULL REFERENCES party (id),
    key      text NOT NULL,
    PRIMARY KEY (party_id, key)
);
CREATE INDEX match_key_key ON match_key (key, party_id);

-- By triggers, since customers come by many ways, and all of them count. A provisional customer has
-- no name yet, and for a merged one its survivor is found.
CREATE FUNCTION match_registered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO match_key (party_id, key)
    SELECT p.id, k FROM changed p, match_keys(p.name, p.details) AS k WHERE p.status = 'active';
    RETURN NULL;
END $$;

CREATE FUNCTION match_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved uuid[] := ARRAY(
        SELECT n.id FROM changed n JOIN before o USING (id)
        WHERE (n.name, n.status, n.details -> 'contacts')
            IS DISTINCT FROM (o.name, o.status, o.details -> 'contacts'));
BEGIN
    IF moved <> '{}' THEN
        DELETE FROM match_key WHERE party_id = ANY (moved);
        INSERT INTO match_key (party_id, key)
        SELECT p.id, k FROM changed p, match_keys(p.name, p.details) AS k
        WHERE p.status = 'active' AND p.id = ANY (moved);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER match_registered AFTER INSERT ON party REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION match_registered();
CREATE TRIGGER match_changed AFTER UPDATE ON party
    REFERENCING OLD TABLE AS before NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION match_changed();

INSERT INTO match_key (party_id, key)
SELECT p.id, k FROM party p, match_keys(p.name, p.details) AS k WHERE p.status = 'active';

-- The rules, each version of them with who has made it; the last one is in force.
CREATE TABLE match_rules (
    version    bigint      PRIMARY KEY,
    rules      jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL
);
INSERT INTO match_rules VALUES (1, '{"refuseFrom": 0.8, "reportFrom": 0.5, "similarFrom": 0.5,
    "weights": {"name": 0.7, "sound": 0.6, "email": 0.55, "phone": 0.5, "address": 0.4}}',
    now(), 'guanxi');
