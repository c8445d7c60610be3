package dev.guanxi.platform.job;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@EnableConfigurationProperties(JobSettings.class)
class JobAutoConfiguration {

    @Bean
    Jobs jobs(JdbcClient jdbc, JsonMapper json, JobSettings settings, Clock clock) {
        return new Jobs(jdbc, new JobRows(json), settings, clock);
    }

    @Bean
    JobWorkers jobWorkers(
            ObjectProvider<JobKind> kinds,
            JdbcClient jdbc,
            JsonMapper json,
            JobSettings settings,
            PlatformTransactionManager transactions) {
        return new JobWorkers(
                kinds.orderedStream().toList(),
                new JobLeases(jdbc, new JobRows(json), json, settings),
                new TransactionTemplate(transactions),
                settings);
    }
}
