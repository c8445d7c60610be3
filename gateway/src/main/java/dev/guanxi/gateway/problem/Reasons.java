package dev.guanxi.gateway.problem;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Finds out from an exception what to tell the caller. */
final class Reasons {

    private Reasons() {}

    static Problem of(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case Refusal refusal -> refusal.problem();
            case ResponseStatusException answer -> ofStatus(exchange, answer);
            case ServiceUnavailableException _ -> unavailable(exchange);
            case PoolAcquireTimeoutException _ -> unavailable(exchange);
            case PoolAcquirePendingLimitException _ -> unavailable(exchange);
            case TimeoutException _ -> timeout(exchange);
            case IOException _ -> unavailable(exchange);
            default -> failed();
        };
    }

    private static Problem ofStatus(ServerWebExchange exchange, ResponseStatusException answer) {
        var status = HttpStatus.resolve(answer.getStatusCode().value());
        if (status == null) {
            return failed();
        }
        return switch (status) {
            case NOT_FOUND ->
                    Problem.of(
                            status,
                            "no-such-route",
                            "No service owns this path: /swagger-ui.html shows those there are");
            case SERVICE_UNAVAILABLE -> unavailable(exchange);
            case GATEWAY_TIMEOUT -> timeout(exchange);
            case INTERNAL_SERVER_ERROR -> failed();
            default ->
                    Problem.of(
                            status,
                            status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "The gateway cannot pass this request on as it is");
        };
    }

    private static Problem unavailable(ServerWebExchange exchange) {
        var service = serviceOf(exchange);
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service-unavailable",
                        service + " cannot be reached now; the rest of Guanxi works on")
                .about(service);
    }

    private static Problem timeout(ServerWebExchange exchange) {
        var service = serviceOf(exchange);
        return Problem.of(
                        HttpStatus.GATEWAY_TIMEOUT,
                        "service-timeout",
                        service + " did not answer in time; the request may have been carried out")
                .about(service);
    }

    private static String serviceOf(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var service = route == null ? null : route.getMetadata().get("service");
        return service == null ? "The gateway's partner" : service.toString();
    }

    private static Problem failed() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side; the trace id finds it in the logs");
    }
}
