package dev.guanxi.customer.importing;

import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.platform.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports and exports files as a sales manager does. */
record ImportApi(CustomerApi api, TestTokens tokens, Environment environment) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An answer whose body may be any bytes. */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String code() {
            return json().path("code").asString();
        }
    }

    Answer upload(String query, String type, byte[] file, String... headers) {
        HttpRequest.Builder request =
                request("/api/v1/customers:import" + query)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Imports CSV and waits for the end of it. */
    JsonNode csv(String query, String file) {
        return finished(upload(query, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    JsonNode finished(Answer accepted) {
        if (accepted.status() != 202) {
            throw new IllegalStateException(accepted.text());
        }
        return awaitEnd(accepted.json().path("id").asString());
    }

    JsonNode awaitEnd(String id) {
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> read(id),
                        it -> !List.of("queued", "running").contains(it.path("state").asString()));
    }

    JsonNode undone(String id) {
        CustomerApi.Answer undo = post("/api/v1/imports/" + id + "/undo");
        if (undo.status() != 202) {
            throw new IllegalStateException(undo.json().toString());
        }
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> read(id),
                        it ->
                                List.of("completed", "failed", "cancelled")
                                        .contains(it.path("undo").path("state").asString()));
    }

    JsonNode read(String id) {
        return get("/api/v1/imports/" + id).json();
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    CustomerApi.Answer post(String path) {
        return api.send(HttpMethod.POST, path, headers(), null);
    }

    HttpHeaders headers() {
        return api.headers(token());
    }

    private String token() {
        return tokens.as("mia", "sales-manager");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://localhost:"
                                        + environment.getRequiredProperty("local.server.port")
                                        + path))
                .header("Authorization", "Bearer " + token());
    }

    private static Answer send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
