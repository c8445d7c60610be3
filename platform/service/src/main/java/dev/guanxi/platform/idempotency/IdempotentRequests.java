package dev.guanxi.platform.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** The answered POSTs of the last day. */
class IdempotentRequests {

    private final JdbcClient jdbc;

    IdempotentRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the key for the running transaction. A second request with the same key waits here
     * until the first has ended.
     *
     * @return whether the key was free
     */
    boolean claim(RequestKey key) {
        return jdbc.sql(
                                """
                                INSERT INTO platform.idempotent_request (caller, key, fingerprint)
                                VALUES (:caller, :key, :fingerprint) ON CONFLICT DO NOTHING
                                """)
                        .param("caller", key.caller())
                        .param("key", key.key())
                        .param("fingerprint", key.fingerprint())
                        .update()
                == 1;
    }

    void remember(RequestKey key, StoredAnswer answer) {
        jdbc.sql(
                        """
                        UPDATE platform.idempotent_request
                        SET status = :status, location = :location, etag = :etag,
                            content_type = :contentType, body = :body
                        WHERE caller = :caller AND key = :key
                        """)
                .param("caller", key.caller())
                .param("key", key.key())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("contentType", answer.contentType())
                .param("body", answer.body())
                .update();
    }

    Optional<Remembered> find(RequestKey key) {
        return jdbc.sql(
                        """
                        SELECT fingerprint, status, location, etag, content_type, body
                        FROM platform.idempotent_request WHERE caller = :caller AND key = :key
                        """)
                .param("caller", key.caller())
                .param("key", key.key())
                .query(IdempotentRequests::remembered)
                .optional();
    }

    private static Remembered remembered(ResultSet row, int index) throws SQLException {
        return new Remembered(
                row.getString("fingerprint"),
                new StoredAnswer(
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("content_type"),
                        row.getBytes("body")));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void forgetOld() {
        jdbc.sql(
                        """
                        DELETE FROM platform.idempotent_request
                        WHERE created_at < now() - interval '24 hours'
                        """)
                .update();
    }

    record Remembered(String fingerprint, StoredAnswer answer) {}
}
