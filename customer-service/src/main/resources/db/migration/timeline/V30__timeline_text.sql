-- Text as it is searched: no case, no accents, wide letters as narrow ones. Computed when it is
-- looked for and not kept: one searches within one customer, while millions of rows are written.
-- Subject and words both go through it, so the two cannot differ. The collation is named, so that
-- it does not depend on how the database was made.
CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN casefold(
        regexp_replace(normalize($1, NFKD), '[\u0300-\u036F]', '', 'g') COLLATE pg_unicode_fast);
