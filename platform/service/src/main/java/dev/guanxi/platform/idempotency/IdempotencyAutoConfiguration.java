package dev.guanxi.platform.idempotency;

import dev.guanxi.platform.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class IdempotencyAutoConfiguration {

    @Bean
    IdempotentRequests idempotentRequests(JdbcClient jdbc) {
        return new IdempotentRequests(jdbc);
    }

    /** After security, so that a key belongs to a caller; before everything that has effects. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotentRequests requests,
            PlatformTransactionManager transactions,
            Problems problems,
            JsonMapper json) {
        FilterRegistrationBean<IdempotencyFilter> registration =
                new FilterRegistrationBean<>(
                        new IdempotencyFilter(
                                requests, new TransactionTemplate(transactions), problems, json));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
