package dev.guanxi.platform.outbox;

import dev.guanxi.platform.contracts.EventSchemas;
import dev.guanxi.platform.tracing.TraceContexts;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@EnableConfigurationProperties(OutboxSettings.class)
@EnableScheduling
class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(
            JdbcTemplate jdbc,
            JsonMapper json,
            EventSchemas schemas,
            TraceContexts traces,
            OutboxSettings settings) {
        return new Outbox(jdbc, json, schemas, traces, settings);
    }

    @Bean
    OutboxPartitions outboxPartitions(JdbcTemplate jdbc, OutboxSettings settings) {
        return new OutboxPartitions(jdbc, settings);
    }

    @Bean
    RelayMetrics relayMetrics(JdbcTemplate jdbc, MeterRegistry meters) {
        return new RelayMetrics(jdbc, meters);
    }
}
