-- Events that wait in the write-ahead log for the relay (Debezium). Rows are only ever inserted.
CREATE TABLE outbox (
    id             uuid        NOT NULL,
    topic          text        NOT NULL,
    message_key    text        NOT NULL,
    payload        jsonb       NOT NULL,
    ce_specversion text        NOT NULL,
    ce_type        text        NOT NULL,
    ce_source      text        NOT NULL,
    ce_subject     text        NOT NULL,
    ce_time        text        NOT NULL,
    ce_dataschema  text        NOT NULL,
    ce_sequence    text        NOT NULL,
    content_type   text        NOT NULL,
    traceparent    text,
    created_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);

-- The relay writes here now and then, so that an idle database does not hold back the log.
CREATE TABLE relay_heartbeat (
    id integer PRIMARY KEY,
    at timestamptz NOT NULL
);

CREATE PUBLICATION guanxi_outbox FOR TABLE outbox, relay_heartbeat
    WITH (publish = 'insert, update', publish_via_partition_root = true);

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${relayRole}') THEN
        GRANT USAGE ON SCHEMA platform TO "${relayRole}";
        GRANT SELECT ON outbox TO "${relayRole}";
        GRANT SELECT, INSERT, UPDATE ON relay_heartbeat TO "${relayRole}";
    END IF;
END
$$;

-- Makes the daily partitions ahead and drops those past the retention. Dropping loses no event:
-- what the relay has not read yet is still in the write-ahead log. Two instances may call at once.
CREATE FUNCTION maintain_outbox(days_ahead integer, retention_days integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    today date := (now() AT TIME ZONE 'UTC')::date;
    partition text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('platform.maintain_outbox'));
    FOR offset_days IN -1 .. days_ahead LOOP
        EXECUTE format(
            'CREATE TABLE IF NOT EXISTS platform.%I PARTITION OF platform.outbox FOR VALUES FROM (%L) TO (%L)',
            'outbox_' || to_char(today + offset_days, 'YYYYMMDD'),
            (today + offset_days)::text || ' 00:00:00+00',
            (today + offset_days + 1)::text || ' 00:00:00+00');
    END LOOP;
    FOR partition IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'platform.outbox'::regclass
          AND c.relname < 'outbox_' || to_char(today - retention_days, 'YYYYMMDD')
    LOOP
        EXECUTE format('DROP TABLE platform.%I', partition);
    END LOOP;
END
$$;
