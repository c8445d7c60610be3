package dev.guanxi.customer;

import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.testing.TestTokens;
import java.net.URI;
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

/** Calls the service over HTTP as a front-end does. */
@TestComponent
public class CustomerApi {

    private final TestTokens tokens;
    private final JsonMapper json;
    private final Environment environment;

    CustomerApi(TestTokens tokens, JsonMapper json, Environment environment) {
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

        public UUID id() {
            return UUID.fromString(json().path("id").asString());
        }

        public String etag() {
            return Objects.requireNonNull(headers.getETag());
        }
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, headers(), null);
    }

    public Answer post(String path, String body) {
        return send(HttpMethod.POST, path, headers(), body);
    }

    public Answer postOnce(String path, String key, String body) {
        HttpHeaders headers = headers();
        headers.set("Idempotency-Key", key);
        return send(HttpMethod.POST, path, headers, body);
    }

    public Answer patch(String path, String etag, String body) {
        HttpHeaders headers = headers();
        headers.setIfMatch(etag);
        return patch(path, headers, body);
    }

    public Answer patch(String path, HttpHeaders headers, String body) {
        headers.setContentType(MediaType.parseMediaType(MergePatch.MEDIA_TYPE));
        return send(HttpMethod.PATCH, path, headers, body);
    }

    /** Headers of a caller who may do everything here. */
    public HttpHeaders headers() {
        return headers(tokens.as("amy", "agent"));
    }

    public HttpHeaders headers(String token) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.setContentType(MediaType.APPLICATION_JSON);
        return headers;
    }

    public Answer send(HttpMethod method, String path, HttpHeaders headers, @Nullable String body) {
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
