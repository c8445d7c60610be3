package dev.guanxi.local.bench;

import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.platform.components.PostgresServer;
import dev.guanxi.platform.components.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** The outbox as the services have it, filled by transactions of a hundred events. */
final class OutboxFiller {

    private static final int PER_TRANSACTION = 100;
    private static final Duration READER_GONE_WITHIN = Duration.ofSeconds(30);
    private static final String INSERT =
            """
            INSERT INTO platform.outbox (id, topic, message_key, payload, ce_specversion, ce_type,
                ce_source, ce_subject, ce_time, ce_dataschema, ce_sequence, content_type)
            SELECT uuidv7(), ?, gen_random_uuid()::text, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?
            FROM generate_series(1, ?)
            """;

    private final Path migrations;
    private final PostgresServer postgres;
    private final ServiceDatabase database;
    private final BenchPayload payload;

    OutboxFiller(
            Path root, PostgresServer postgres, ServiceDatabase database, BenchPayload payload) {
        this.migrations = root.resolve("platform/service/src/main/resources/db/platform");
        this.postgres = postgres;
        this.database = database;
        this.payload = payload;
    }

    void migrate() {
        database.createOn(postgres);
        database.createSlotOn(postgres);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA platform; SET search_path TO platform");
            statement.execute(
                    script("V1__outbox.sql").replace("${relayRole}", database.relayRole()));
            statement.execute(script("afterMigrate.sql"));
        } catch (SQLException e) {
            throw new LocalFailure("the outbox cannot be made: " + e.getMessage(), e);
        }
    }

    void fill(String topic, int events) {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int parameter = 1;
            insert.setString(parameter++, topic);
            insert.setString(parameter++, payload.json());
            for (String header :
                    new String[] {
                        "ce_specversion",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_dataschema",
                        "ce_sequence",
                        "content_type"
                    }) {
                insert.setString(parameter++, payload.headers().get(header));
            }
            insert.setInt(parameter, PER_TRANSACTION);
            for (int written = 0; written < events; written += PER_TRANSACTION) {
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new LocalFailure("the outbox cannot be filled: " + e.getMessage(), e);
        }
    }

    /** Returns when nobody reads the slot any more, so that the relay gets no head start. */
    void awaitUnread() throws InterruptedException {
        Instant deadline = Instant.now().plus(READER_GONE_WITHIN);
        while (isRead()) {
            if (Instant.now().isAfter(deadline)) {
                throw new LocalFailure("the relay does not stop");
            }
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private boolean isRead() {
        String query = "SELECT active FROM pg_replication_slots WHERE slot_name = ?";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, database.slot());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new LocalFailure("the slot cannot be looked at: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return postgres.connect(database.service());
    }

    private String script(String name) {
        try {
            return Files.readString(migrations.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + migrations.resolve(name), e);
        }
    }
}
