package dev.guanxi.local.bench;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.place.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When PostgreSQL committed the events of call centre contacts, as it wrote down itself. */
record CommitTimes(Home home, PortPlan ports) {

    static final String TOPIC = "crm.callcenter.interaction";
    private static final String QUERY =
            """
            SELECT id, payload #>> '{reference,id}', pg_xact_commit_timestamp(xmin)
            FROM platform.outbox WHERE topic = ? AND created_at >= ?
            """;

    /**
     * @param eventId its ce_id
     * @param contactId what the event tells of
     */
    record Committed(String eventId, String contactId, Instant at) {}

    List<Committed> since(Instant begin) {
        String password = new Secrets(home.secrets()).of("postgres");
        String url = "jdbc:postgresql://localhost:" + ports.postgres() + "/callcenter";
        List<Committed> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, TOPIC);
            statement.setTimestamp(2, Timestamp.from(begin));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(
                            new Committed(
                                    result.getString(1),
                                    result.getString(2),
                                    result.getTimestamp(3).toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new LocalFailure("the outbox cannot be read: " + e.getMessage(), e);
        }
        return rows;
    }
}
