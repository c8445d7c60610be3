package dev.guanxi.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** How far the relay is behind: the bytes of write-ahead log that its slot still needs. */
class RelayMetrics {

    private static final long UNKNOWN = -1;

    private final JdbcTemplate jdbc;
    private final AtomicLong lagBytes = new AtomicLong(UNKNOWN);

    RelayMetrics(JdbcTemplate jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("guanxi.outbox.relay.lag", lagBytes, AtomicLong::get)
                .baseUnit("bytes")
                .description("Log that the relay's slot has not confirmed; -1: unknown, no slot")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT10S")
    void read() {
        try {
            Long lag =
                    jdbc.queryForObject(
                            """
                            SELECT coalesce(max(pg_wal_lsn_diff(
                                pg_current_wal_lsn(), confirmed_flush_lsn)), -1)::bigint
                            FROM pg_replication_slots WHERE database = current_database()
                            """,
                            Long.class);
            lagBytes.set(lag == null ? UNKNOWN : lag);
        } catch (DataAccessException e) {
            lagBytes.set(UNKNOWN);
        }
    }
}
