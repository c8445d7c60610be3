package dev.guanxi.platform.outbox;

import dev.guanxi.platform.contracts.EventSchemas;
import dev.guanxi.platform.tracing.TraceContexts;
import dev.guanxi.platform.value.Ids;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a change leaves its events. They commit with the change or not at all; the relay reads them
 * from the write-ahead log and publishes them at least once, in commit order.
 */
public class Outbox {

    private static final String INSERT =
            """
            INSERT INTO platform.outbox (id, topic, message_key, payload, ce_specversion, ce_type,
                ce_source, ce_subject, ce_time, ce_dataschema, ce_sequence, content_type, traceparent)
            SELECT e.id, e.topic, e.key, e.payload::jsonb, '1.0', e.type, ?, e.subject, e.time,
                e.schema, e.sequence, 'application/json', ?
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[])
                AS e(id, topic, key, payload, type, subject, time, schema, sequence)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final EventSchemas schemas;
    private final TraceContexts traces;
    private final OutboxSettings settings;

    Outbox(
            JdbcTemplate jdbc,
            JsonMapper json,
            EventSchemas schemas,
            TraceContexts traces,
            OutboxSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.schemas = schemas;
        this.traces = traces;
        this.settings = settings;
    }

    public void append(OutboxEvent... events) {
        append(List.of(events));
    }

    /**
     * Adds the events to the running transaction, all of them with one statement.
     *
     * @throws IllegalTransactionStateException outside a transaction: the events could outlive the
     *     change, or the change the events
     * @throws dev.guanxi.platform.contracts.UnknownEventType when contracts/ lacks the type
     */
    public void append(List<OutboxEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "Events are appended only inside the transaction of the change they tell of");
        }
        if (events.isEmpty()) {
            return;
        }
        jdbc.update(
                INSERT,
                settings.source(),
                traces.current(),
                events.stream().map(event -> Ids.next()).toArray(UUID[]::new),
                texts(events, event -> event.to().topic()),
                texts(events, event -> event.to().key()),
                texts(events, this::payload),
                texts(events, OutboxEvent::type),
                texts(events, event -> event.subject().id()),
                texts(events, event -> event.time().toString()),
                texts(events, event -> schemas.uriOf(event.type())),
                texts(events, event -> Long.toString(event.subject().sequence())));
    }

    private static String[] texts(List<OutboxEvent> events, Function<OutboxEvent, String> column) {
        return events.stream().map(column).toArray(String[]::new);
    }

    private String payload(OutboxEvent event) {
        String payload = json.writeValueAsString(event.data());
        if (settings.validate()) {
            requireValid(event.type(), payload);
        }
        return payload;
    }

    private void requireValid(String type, String payload) {
        List<String> violations = schemas.violations(type, json.readTree(payload));
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(type + " breaks its contract: " + violations);
        }
    }
}
