-- As live_interactions, for tables that have id and customer_id; the word comes with the trigger.
CREATE FUNCTION live_things() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('customer_live',
            TG_ARGV[0] || ' ' || string_agg(customer_id || '/' || id, ' '))
    FROM (SELECT customer_id, id, (row_number() OVER () - 1) / 100 AS bundle
        FROM changed) c GROUP BY bundle ORDER BY bundle;
    RETURN NULL;
END $$;

CREATE TRIGGER live_told AFTER INSERT ON opportunity REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_things('opportunity');
CREATE TRIGGER live_changed AFTER UPDATE ON opportunity REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_things('opportunity');
CREATE TRIGGER live_told AFTER INSERT ON customer_order REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_things('order');
CREATE TRIGGER live_changed AFTER UPDATE ON customer_order REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_things('order');
CREATE TRIGGER live_told AFTER INSERT ON ticket REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_things('ticket');
CREATE TRIGGER live_changed AFTER UPDATE ON ticket REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION live_things('ticket');
