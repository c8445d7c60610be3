package dev.guanxi.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running service and looks at how it answers, not at what. */
public record ServiceCaller(HttpClient http, String base) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * @param code of a refusal; empty when the answer is none
     */
    public record Answer(int status, String code) {}

    public static ServiceCaller of(ApplicationContext service) {
        return new ServiceCaller(
                HttpClient.newHttpClient(),
                "http://localhost:"
                        + service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Answer call(Operation operation, String path, @Nullable String token, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(LIMIT)
                        .header("If-Match", "\"1\"");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.takesBody()) {
            request.header("Content-Type", operation.consumes())
                    .method(operation.method(), HttpRequest.BodyPublishers.ofString(body));
        } else {
            request.method(operation.method(), HttpRequest.BodyPublishers.noBody());
        }
        try {
            HttpResponse<InputStream> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                return new Answer(
                        answer.statusCode(), answer.statusCode() < 400 ? "" : code(content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(operation + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String code(InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        if (bytes.length == 0) {
            return "";
        }
        JsonNode problem = JsonMapper.shared().readTree(bytes);
        return problem.path("code").asString("");
    }
}
