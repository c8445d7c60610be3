package dev.guanxi.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One breaker per service. It counts what did not answer (refused, broken off, too late); an error
 * that the service answers with is an answer.
 */
@Configuration(proxyBeanMethods = false)
class Breakers {

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> oneForEachService(
            BreakerSettings settings) {
        var config =
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.minimumCalls())
                        .failureRateThreshold(settings.failureRate())
                        .waitDurationInOpenState(settings.openFor())
                        .permittedNumberOfCallsInHalfOpenState(settings.trialCalls())
                        .ignoreExceptions(RequestTooLarge.class)
                        .build();
        return factory ->
                factory.configureDefault(
                        service ->
                                new Resilience4JConfigBuilder(service)
                                        .circuitBreakerConfig(config)
                                        .timeLimiterConfig(TimeLimiterConfig.ofDefaults())
                                        .build());
    }

    /**
     * Reactor Netty by itself sends a request a second time when the connection broke, a POST too.
     * Here only the routes' own retry repeats anything.
     */
    @Bean
    HttpClientCustomizer noHiddenRetry() {
        return client -> client.disableRetry(true);
    }
}
