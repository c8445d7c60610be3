package dev.guanxi.platform.components;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The database of one service: its owner of the same name, the relay's role, nobody else. The slot
 * is made here, before any event can be written, so that the relay misses none.
 *
 * @param service also the name of the database and of its owner
 */
public record ServiceDatabase(String service, String password, String relayPassword) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public ServiceDatabase {
        if (!NAME.matcher(service).matches()) {
            throw new IllegalArgumentException("Not a database name: " + service);
        }
    }

    public String relayRole() {
        return service + "_relay";
    }

    public String slot() {
        return "guanxi_" + service;
    }

    /**
     * What Connect's environment needs, so that the service's connector file finds this database.
     */
    public Map<String, String> relayEnvironment(String host, int port) {
        String prefix = service.toUpperCase(Locale.ROOT) + "_DB_";
        return Map.of(
                prefix + "HOST", host,
                prefix + "PORT", Integer.toString(port),
                prefix + "NAME", service,
                prefix + "RELAY_USER", relayRole(),
                prefix + "RELAY_PASSWORD", relayPassword);
    }

    /** Makes what is missing; sets the passwords again; may be called at every start. */
    public void createOn(Superuser server) {
        try {
            try (Connection connection = server.connect("postgres")) {
                role(connection, service, "LOGIN", password);
                role(connection, relayRole(), "LOGIN REPLICATION", relayPassword);
                database(connection);
            }
        } catch (SQLException e) {
            throw new ComponentFailed("Database " + service + " could not be made", e);
        }
    }

    /**
     * Makes the slot that the relay reads from, unless it is there. To be called before the service
     * can write: the relay starts from here. Without a relay there must be no slot, since an unread
     * one holds back the write-ahead log of the whole server.
     */
    public void createSlotOn(Superuser server) {
        try (Connection connection = server.connect(service)) {
            slot(connection);
        } catch (SQLException e) {
            throw new ComponentFailed("The slot " + slot() + " could not be made", e);
        }
    }

    private void role(Connection connection, String role, String rights, String secret)
            throws SQLException {
        String verb =
                exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)
                        ? "ALTER"
                        : "CREATE";
        String literal = "'" + secret.replace("'", "''") + "'";
        execute(connection, verb + " ROLE " + role + " " + rights + " PASSWORD " + literal);
    }

    private void database(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", service)) {
            execute(connection, "CREATE DATABASE " + service + " OWNER " + service);
        }
        execute(connection, "REVOKE ALL ON DATABASE " + service + " FROM PUBLIC");
        execute(connection, "GRANT CONNECT ON DATABASE " + service + " TO " + relayRole());
    }

    private void slot(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_replication_slots WHERE slot_name = ?", slot())) {
            execute(
                    connection,
                    "SELECT pg_create_logical_replication_slot('" + slot() + "', 'pgoutput')");
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
