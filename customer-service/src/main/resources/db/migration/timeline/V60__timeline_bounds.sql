-- As before, but text of one-byte characters only, which is most of it, takes the short way: it has
-- no accents and no wide letters. No longer STRICT, so that the planner can put it into the query:
-- a call for each row took as long as the work.
CREATE OR REPLACE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN octet_length($1) = char_length($1)
        THEN lower($1 COLLATE "C") COLLATE pg_unicode_fast
        ELSE casefold(
            regexp_replace(normalize($1, NFKD), '[\u0300-\u036F]', '', 'g') COLLATE pg_unicode_fast)
        END;

-- Kinds of which a customer has few compared with contacts, orders and sales: what is asked for by
-- kind is found at once, and the rows of the many do not pay for it.
CREATE INDEX interaction_kind ON interaction (customer_id, kind, at, interaction_id)
    WHERE kind IN ('note', 'opportunity', 'ticket', 'campaign-touch', 'campaign-response');
