package dev.guanxi.platform.outbox;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the outbox's daily partitions: made days ahead, dropped after the retention. */
class OutboxPartitions {

    private final JdbcTemplate jdbc;
    private final OutboxSettings settings;

    OutboxPartitions(JdbcTemplate jdbc, OutboxSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void maintain() {
        jdbc.query(
                "SELECT platform.maintain_outbox(?, ?)",
                row -> {},
                settings.daysAhead(),
                (int) settings.retention().toDays());
    }
}
