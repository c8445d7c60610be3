package dev.guanxi.sales;

import dev.guanxi.platform.testing.TestTokens;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service over HTTP as a front-end does: as a seller, unless said otherwise. */
@TestComponent
public class SalesApi {

    private final TestTokens tokens;
    private final JsonMapper json;
    private final Environment environment;

    SalesApi(TestTokens tokens, JsonMapper json, Environment environment) {
        this.tokens = tokens;
        this.json = json;
        this.environment = environment;
    }

    /** An answer with its body read as JSON; null when there is none. */
    public record Answer(int status, HttpHeaders headers, @Nullable JsonNode body) {

        public JsonNode json() {
            return Objects.requireNonNull(body, "The answer has no body");
        }

        public String code() {
            return json().path("code").asString();
        }

        public String text(String field) {
            return json().path(field).asString();
        }

        public UUID id() {
            return UUID.fromString(text("id"));
        }

        public String etag() {
            return Objects.requireNonNull(headers.getETag());
        }
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, Map.of(), null);
    }

    public Answer post(String path, String body) {
        return send(HttpMethod.POST, path, Map.of(), body);
    }

    public Answer post(String path, Map<String, String> headers, @Nullable String body) {
        return send(HttpMethod.POST, path, headers, body);
    }

    public Answer getAs(String token, String path) {
        return send(HttpMethod.GET, path, Map.of(HttpHeaders.AUTHORIZATION, token), null);
    }

    public Answer postAs(String token, String path, @Nullable String body) {
        return send(HttpMethod.POST, path, Map.of(HttpHeaders.AUTHORIZATION, token), body);
    }

    /** An empty Authorization header stands for none. */
    private Answer send(
            HttpMethod method, String path, Map<String, String> given, @Nullable String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(tokens.as("sam", "seller"));
        headers.setContentType(MediaType.APPLICATION_JSON);
        given.forEach(headers::set);
        if ("".equals(headers.getFirst(HttpHeaders.AUTHORIZATION))) {
            headers.remove(HttpHeaders.AUTHORIZATION);
        }
        RestClient.RequestBodySpec request =
                RestClient.create()
                        .method(method)
                        .uri(URI.create(base() + path))
                        .headers(h -> h.addAll(headers));
        if (body != null) {
            request.body(body);
        }
        return Objects.requireNonNull(
                request.exchange(
                        (sent, answer) -> {
                            byte[] bytes = answer.getBody().readAllBytes();
                            return new Answer(
                                    answer.getStatusCode().value(),
                                    answer.getHeaders(),
                                    bytes.length == 0 ? null : json.readTree(bytes));
                        }));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
