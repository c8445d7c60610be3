package dev.guanxi.platform.database;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/**
 * Migrates the schema {@code platform} before the service's own schema, with a history of its own,
 * so that neither has to know the other's version numbers.
 */
@AutoConfiguration(
        beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
class DatabaseAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FlywayMigrationStrategy platformFirst(
            DataSource dataSource, @Value("${guanxi.relay-role}") String relayRole) {
        return service -> {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("platform")
                    .locations("classpath:db/platform")
                    .placeholders(Map.of("relayRole", relayRole))
                    .load()
                    .migrate();
            service.migrate();
        };
    }
}
