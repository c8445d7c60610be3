package dev.guanxi.gateway.openapi;

import dev.guanxi.gateway.route.RouteSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Swagger UI with our own start script in front of its own, told which services there are. */
@Configuration(proxyBeanMethods = false)
class Page implements WebFluxConfigurer {

    private static final URI START = URI.create("/swagger-ui/index.html");

    private final PageSettings settings;

    Page(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/swagger-ui/**")
                .addResourceLocations("classpath:/swagger-ui/", settings.files())
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    @Bean
    RouterFunction<ServerResponse> pageRoutes(RouteSettings routes) {
        var config = config(routes);
        return RouterFunctions.route()
                .GET(
                        "/swagger-ui/config.json",
                        request ->
                                ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue(config))
                .GET("/", request -> start())
                .GET("/swagger-ui", request -> start())
                .GET("/swagger-ui.html", request -> start())
                .build();
    }

    private PageConfig config(RouteSettings routes) {
        return new PageConfig(
                routes.services().keySet().stream()
                        .map(service -> new Document(service, "/openapi/" + service))
                        .toList(),
                new Login(settings.client(), "openid", true));
    }

    private static Mono<ServerResponse> start() {
        return ServerResponse.temporaryRedirect(START).build();
    }

    record PageConfig(List<Document> urls, Login oauth) {}

    record Document(String name, String url) {}

    record Login(String clientId, String scopes, boolean usePkceWithAuthorizationCodeGrant) {}
}
