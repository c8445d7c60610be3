package dev.guanxi.gateway.route;

import dev.guanxi.gateway.route.RouteSettings.Upstream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Four routes for each service, behind one breaker: bulk actions, which take their time; reads,
 * which are repeated when the connection failed; writes, which never are; and its OpenAPI document.
 */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    private static final String API = "/api/v1/";

    private final RouteSettings settings;

    ServiceRoutes(RouteSettings settings) {
        this.settings = settings;
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder, OpenApiRewriting documents) {
        var routes = builder.routes();
        settings.services()
                .forEach(
                        (name, upstream) -> {
                            routes.route(name + "-bulk", route -> bulk(route, name, upstream));
                            routes.route(name + "-reads", route -> reads(route, name, upstream));
                            routes.route(name + "-writes", route -> writes(route, name, upstream));
                            routes.route(
                                    name + "-openapi",
                                    route -> document(route, name, upstream, documents));
                        });
        return routes.build();
    }

    /** A file passes through as slowly as its sender sends or its reader reads. */
    private Buildable<Route> bulk(PredicateSpec route, String name, Upstream upstream) {
        return route.path(
                        upstream.resources().stream()
                                .map(it -> API + it + ":*")
                                .toArray(String[]::new))
                .filters(filters -> guarded(filters, name))
                .metadata("service", name)
                .metadata(
                        RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                        settings.bulk().patience().toMillis())
                .uri(upstream.url());
    }

    private Buildable<Route> reads(PredicateSpec route, String name, Upstream upstream) {
        return route.path(paths(name, upstream))
                .and()
                .method(HttpMethod.GET, HttpMethod.HEAD)
                .filters(filters -> repeated(guarded(filters, name)))
                .metadata("service", name)
                .uri(upstream.url());
    }

    private Buildable<Route> writes(PredicateSpec route, String name, Upstream upstream) {
        return route.path(paths(name, upstream))
                .filters(filters -> guarded(filters, name))
                .metadata("service", name)
                .uri(upstream.url());
    }

    private Buildable<Route> document(
            PredicateSpec route, String name, Upstream upstream, OpenApiRewriting documents) {
        return route.path("/openapi/" + name)
                .and()
                .method(HttpMethod.GET)
                .filters(
                        filters ->
                                repeated(guarded(filters, name))
                                        .setPath("/openapi")
                                        .removeRequestHeader(HttpHeaders.ACCEPT_ENCODING)
                                        .modifyResponseBody(
                                                String.class, String.class, documents::rewrite))
                .metadata("service", name)
                .uri(upstream.url());
    }

    /** The service sees the host that the caller named, so links it builds lead back here. */
    private static GatewayFilterSpec guarded(GatewayFilterSpec filters, String name) {
        return filters.preserveHostHeader().circuitBreaker(breaker -> breaker.setName(name));
    }

    private GatewayFilterSpec repeated(GatewayFilterSpec filters) {
        return filters.retry(
                retry ->
                        retry.setRetries(settings.readRetries())
                                .setMethods(HttpMethod.GET)
                                .setSeries()
                                .setExceptions(IOException.class)
                                .setBackoff(
                                        Duration.ofMillis(50), Duration.ofMillis(500), 2, false));
    }

    /**
     * A resource and what lies below it; bulk actions ({@code customers:import}) have their own.
     */
    private static String[] paths(String name, Upstream upstream) {
        var resources = upstream.resources().stream().map(it -> API + it + "/**");
        return Stream.concat(resources, Stream.of(API + "operations/" + name + "-service/**"))
                .toArray(String[]::new);
    }
}
