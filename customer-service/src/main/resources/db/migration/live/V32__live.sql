-- Tells every instance what has changed, when the change commits and not before. A payload is
-- "<what> <customer>/<which> <customer>/<which> ...", in bundles, since a batch of the bus or of an
-- import is one statement and a payload has at most 8000 bytes.
CREATE FUNCTION live_interactions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('customer_live',
            'interaction ' || string_agg(customer_id || '/' || interaction_id, ' '))
    FROM (SELECT customer_id, interaction_id, (row_number() OVER () - 1) / 100 AS bundle
        FROM changed) c GROUP BY bundle ORDER BY bundle;
    RETURN NULL;
END $$;

CREATE FUNCTION live_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('customer_live', 'task ' || string_agg(customer_id || '/' || id, ' '))
    FROM (SELECT customer_id, id, (row_number() OVER () - 1) / 100 AS bundle
        FROM changed) c GROUP BY bundle ORDER BY bundle;
    RETURN NULL;
END $$;

CREATE FUNCTION live_customers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('customer_live', 'customer ' || string_agg(id || '/' || id, ' '))
    FROM (SELECT id, (row_number() OVER () - 1) / 100 AS bundle
        FROM changed) c GROUP BY bundle ORDER BY bundle;
    RETURN NULL;
END $$;

CREATE TRIGGER live AFTER INSERT ON interaction REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_interactions();
CREATE TRIGGER live_planned AFTER INSERT ON task REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_tasks();
CREATE TRIGGER live_changed AFTER UPDATE ON task REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_tasks();
-- Nobody watches a customer that is not there yet.
CREATE TRIGGER live AFTER UPDATE ON party REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_customers();
