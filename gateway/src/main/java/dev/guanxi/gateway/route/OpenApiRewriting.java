package dev.guanxi.gateway.route;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.web.server.ServerWebExchange;

/** Makes the document of a service one that holds at the gateway. */
public interface OpenApiRewriting {

    Publisher<String> rewrite(ServerWebExchange exchange, @Nullable String document);
}
