package dev.guanxi.gateway.problem;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, with the trace id under which the logs know it. */
@Component
public class ProblemAnswers {

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        return Mono.defer(
                () -> {
                    var body = json.writeValueAsBytes(problem.tracedBy(traceId(exchange)).body());
                    var response = exchange.getResponse();
                    response.setStatusCode(problem.httpStatus());
                    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
                    response.getHeaders().setContentLength(body.length);
                    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
                });
    }

    static @Nullable String traceId(ServerWebExchange exchange) {
        var observed = ServerRequestObservationContext.findCurrent(exchange.getAttributes());
        if (observed.isEmpty()) {
            return null;
        }
        TracingContext tracing = observed.get().get(TracingContext.class);
        var span = tracing == null ? null : tracing.getSpan();
        return span == null ? null : span.context().traceId();
    }
}
