package dev.guanxi.local.bench;

import dev.guanxi.local.place.LocalFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Interactions written straight into customer-service's database: it is the reading that is
 * measured. Every customer has a few; twenty have so many that their hundredth page is far away.
 */
final class TimelineSeed {

    private static final int LONG_TIMELINES = 20;
    private static final int LONG = 20_000;

    private final CustomerDatabase database;
    private final Consumer<String> out;

    TimelineSeed(CustomerDatabase database, Consumer<String> out) {
        this.database = database;
        this.out = out;
    }

    /** Fills in this many and returns the customers with the long timelines. */
    List<String> fill(int interactions) {
        long begun = System.nanoTime();
        int ofLong = Math.min(LONG, interactions / 2 / LONG_TIMELINES);
        int ofOthers = interactions - ofLong * LONG_TIMELINES;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE interaction DISABLE TRIGGER USER");
            statement.execute(
                    """
                    CREATE TEMP TABLE numbered AS
                    SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM party
                    """);
            statement.execute("CREATE INDEX ON numbered (n)");
            statement.execute("ANALYZE numbered");
            statement.execute(
                    insert()
                            + " FROM generate_series(1, "
                            + ofOthers
                            + ") g JOIN numbered ON n = g % (SELECT count(*) FROM numbered)");
            statement.execute(
                    insert()
                            + " FROM numbered, generate_series(1, "
                            + ofLong
                            + ") g WHERE n < "
                            + LONG_TIMELINES);
            statement.execute("ALTER TABLE interaction ENABLE TRIGGER USER");
            statement.execute(
                    """
                    INSERT INTO interaction_total
                    SELECT customer_id, channel, count(*), 0, 0, max(at)
                    FROM interaction GROUP BY customer_id, channel
                    """);
            statement.execute("VACUUM ANALYZE interaction");
            statement.execute("VACUUM ANALYZE interaction_total");
            List<String> customers = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT id FROM numbered WHERE n < " + LONG_TIMELINES)) {
                while (rows.next()) {
                    customers.add(rows.getString(1));
                }
            }
            out.accept(
                    "  %,d interactions written in %d s"
                            .formatted(interactions, (System.nanoTime() - begun) / 1_000_000_000));
            return customers;
        } catch (SQLException e) {
            throw new LocalFailure("the timelines cannot be written: " + e.getMessage(), e);
        }
    }

    private static String insert() {
        return """
        INSERT INTO interaction (interaction_id, customer_id, at, kind, channel, direction,
            subject, by_whom, service)
        SELECT gen_random_uuid(), id, timestamptz '2026-01-01' + g * interval '7 seconds',
            (ARRAY['contact', 'sale', 'ticket', 'campaign-touch'])[1 + g % 4],
            (ARRAY['phone', 'web', 'email', 'chat', 'counter'])[1 + g % 5], 'inbound',
            'About delivery ' || g, (ARRAY['amy', 'sam'])[1 + g % 2], 'callcenter-service'
        """;
    }
}
