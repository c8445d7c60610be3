package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.Connector;
import dev.guanxi.platform.components.ServiceDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The outbox of a service that has no service: rows are written here, the relay is the real one.
 */
final class RelayBed {

    private static final String INSERT =
            """
            INSERT INTO platform.outbox (id, topic, message_key, payload, ce_specversion, ce_type,
                ce_source, ce_subject, ce_time, ce_dataschema, ce_sequence, content_type, traceparent)
            VALUES (?, ?, ?, ?::jsonb, '1.0', 'relay.tested.v1', '/guanxi/test', ?,
                '2026-01-01T00:00:00Z', 'https://guanxi.dev/test', '1', 'application/json', ?)
            """;

    private final TestBed bed = TestBed.shared();
    private final ServiceDatabase database;

    RelayBed(String service) {
        database = TestBed.databaseOf(service);
        bed.require(Set.of(TestComponent.CONNECT));
        database.createOn(bed);
        database.createSlotOn(bed);
        Flyway.configure()
                .dataSource(bed.jdbcUrl(service), service, database.password())
                .schemas("platform")
                .locations("classpath:db/platform")
                .placeholders(Map.of("relayRole", database.relayRole()))
                .load()
                .migrate();
    }

    TestBed bed() {
        return bed;
    }

    KafkaTestClient kafka() {
        return new KafkaTestClient(bed.bootstrap());
    }

    void register() {
        new Connector(bed.connectWorker(), Connectors.fileOf(database.service()))
                .register(Duration.ofSeconds(60));
    }

    UUID write(String topic, @Nullable String traceparent) throws SQLException {
        return write(topic, 1, traceparent).getFirst();
    }

    /** One transaction and one batch: rows that share a commit, and may share an LSN. */
    List<UUID> write(String topic, int count, @Nullable String traceparent) throws SQLException {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        try (Connection connection = bed.connect(database.service());
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (UUID id : ids) {
                insert.setObject(1, id);
                insert.setString(2, topic);
                insert.setString(3, "key-" + id);
                insert.setString(4, "{\"id\":\"" + id + "\",\"amount\":\"12.50\"}");
                insert.setString(5, "subject-" + id);
                insert.setString(6, traceparent);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
        return ids;
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = bed.connect(database.service());
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
