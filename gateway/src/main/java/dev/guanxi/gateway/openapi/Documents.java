package dev.guanxi.gateway.openapi;

import dev.guanxi.gateway.identity.Issuer;
import dev.guanxi.gateway.identity.Issuer.Endpoints;
import dev.guanxi.gateway.route.OpenApiRewriting;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service describes itself with its own address and knows nothing of logging in. Here the address
 * becomes the gateway's, and the login the issuer's; while the issuer is away the document can be
 * read all the same.
 */
@Component
class Documents implements OpenApiRewriting {

    private static final Logger log = LoggerFactory.getLogger(Documents.class);
    private static final String SCHEME = "login";

    private final Issuer issuer;
    private final JsonMapper json;

    Documents(Issuer issuer, JsonMapper json) {
        this.issuer = issuer;
        this.json = json;
    }

    @Override
    public Publisher<String> rewrite(ServerWebExchange exchange, @Nullable String document) {
        if (document == null) {
            return Mono.empty();
        }
        if (exchange.getResponse().getStatusCode() != HttpStatus.OK
                || !(json.readTree(document) instanceof ObjectNode tree)) {
            return Mono.just(document);
        }
        tree.putArray("servers").addObject().put("url", "/");
        return issuer.endpoints()
                .map(endpoints -> withLogin(tree, endpoints))
                .onErrorResume(
                        e -> {
                            log.warn("The issuer does not say where to log in: {}", e.toString());
                            return Mono.just(tree);
                        })
                .map(json::writeValueAsString);
    }

    private static ObjectNode withLogin(ObjectNode document, Endpoints endpoints) {
        var flow =
                document.withObject("/components/securitySchemes")
                        .putObject(SCHEME)
                        .put("type", "oauth2")
                        .putObject("flows")
                        .putObject("authorizationCode");
        flow.put("authorizationUrl", endpoints.authorization().toString())
                .put("tokenUrl", endpoints.token().toString())
                .putObject("scopes")
                .put("openid", "who you are");
        document.putArray("security").addObject().putArray(SCHEME).add("openid");
        return document;
    }
}
