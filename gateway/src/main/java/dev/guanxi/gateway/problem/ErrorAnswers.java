package dev.guanxi.gateway.problem;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The last stop of every error in the gateway. What the caller can wait for says when to come back;
 * what nobody foresaw goes to the log with its stack, and to the caller without.
 */
@Component
@Order(-2)
class ErrorAnswers implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ProblemAnswers answers;
    private final String retryAfter;

    ErrorAnswers(
            ProblemAnswers answers, @Value("${guanxi.gateway.retry-after}") Duration retryAfter) {
        this.answers = answers;
        this.retryAfter = Long.toString(retryAfter.toSeconds());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            log.warn("{} broke off in the middle of the answer", name(exchange), error);
            return Mono.error(error);
        }
        var problem = Reasons.of(exchange, error);
        var status = problem.httpStatus();
        var headers = exchange.getResponse().getHeaders();
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        switch (status) {
            case INTERNAL_SERVER_ERROR -> log.error("{} failed", name(exchange), error);
            case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> {
                headers.set(HttpHeaders.RETRY_AFTER, retryAfter);
                log.warn("{}: {} ({})", name(exchange), problem.detail(), error.toString());
            }
            default -> log.debug("{} refused: {}", name(exchange), error.toString());
        }
        return answers.write(exchange, problem);
    }

    /** With the trace, which the answer names too. */
    private static String name(ServerWebExchange exchange) {
        return "%s %s (trace %s)"
                .formatted(
                        exchange.getRequest().getMethod(),
                        exchange.getRequest().getPath(),
                        ProblemAnswers.traceId(exchange));
    }
}
