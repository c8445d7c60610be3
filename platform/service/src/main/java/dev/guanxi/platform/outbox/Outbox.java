package dev.guanxi.platform.outbox;

import dev.guanxi.platform.contracts.EventSchemas;
import dev.guanxi.platform.tracing.TraceContexts;
import dev.guanxi.platform.value.Ids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            VALUES (?, ?, ?, ?::jsonb, '1.0', ?, ?, ?, ?, ?, ?, 'application/json', ?)
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
     * Adds the events to the running transaction.
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
        String traceparent = traces.current();
        jdbc.batchUpdate(INSERT, events.stream().map(event -> row(event, traceparent)).toList());
    }

    private @Nullable Object[] row(OutboxEvent event, @Nullable String traceparent) {
        String payload = json.writeValueAsString(event.data());
        if (settings.validate()) {
            requireValid(event.type(), payload);
        }
        UUID id = Ids.next();
        return new @Nullable Object[] {
            id,
            event.to().topic(),
            event.to().key(),
            payload,
            event.type(),
            settings.source(),
            event.subject().id(),
            event.time().toString(),
            schemas.uriOf(event.type()),
            Long.toString(event.subject().sequence()),
            traceparent
        };
    }

    private void requireValid(String type, String payload) {
        List<String> violations = schemas.violations(type, json.readTree(payload));
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(type + " breaks its contract: " + violations);
        }
    }
}
