package dev.guanxi.customer.live.store;

import dev.guanxi.customer.live.Change;
import dev.guanxi.customer.live.LiveUpdates;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Hears of the changes that any instance has committed, over a connection of its own: one from the
 * pool would be missing there. When it breaks, watchers learn that they may have missed something.
 */
@Component
@Profile("!training")
class ChangeListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
    private static final int LISTEN_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final LiveUpdates updates;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    ChangeListener(JdbcConnectionDetails database, LiveUpdates updates) {
        this.database = database;
        this.updates = updates;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("live-changes").start(this::listenAndReconnect);
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopping.getCount() > 0;
    }

    private void listenAndReconnect() {
        try {
            do {
                listen();
            } while (!stopping.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("LISTEN customer_live");
            updates.missed();
            PGConnection listening = connection.unwrap(PGConnection.class);
            while (stopping.getCount() > 0) {
                PGNotification[] heard = listening.getNotifications(LISTEN_MILLIS);
                Arrays.stream(heard)
                        .map(notification -> Change.parse(notification.getParameter()))
                        .forEach(updates::changed);
            }
        } catch (SQLException | RuntimeException e) {
            log.warn("Live updates pause, nothing can be heard: {}", e.getMessage());
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", "customer-service live");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }
}
