package dev.guanxi.local.api;

import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's one door, used with the token of a demo user. */
public final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration UPLOAD_PATIENCE = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI base;
    private final Tokens tokens;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    public Gateway(PortPlan ports, Tokens tokens) {
        this(ports, "gateway", tokens);
    }

    /** The door of one service, which has the same paths: for benches of that service alone. */
    public Gateway(PortPlan ports, String service, Tokens tokens) {
        this.base = URI.create("http://localhost:" + ports.service(service));
        this.tokens = tokens;
    }

    public URI base() {
        return base;
    }

    /** Fails unless the answer is 200. */
    public JsonNode get(String user, String path) {
        return expectOk(Http.send(client, request(user, path).GET().build()));
    }

    /** Fails unless the answer is one of the 200s; an empty answer is a missing node. */
    public JsonNode post(String user, String path, Object body) {
        return expectOk(Http.send(client, postRequest(user, path, body).build()));
    }

    /** The same for a resource that must still have this version. */
    public JsonNode post(String user, String path, Object body, long version) {
        HttpRequest request =
                postRequest(user, path, body).header("If-Match", "\"" + version + "\"").build();
        return expectOk(Http.send(client, request));
    }

    /** Sends a file as the body. */
    public JsonNode postFile(String user, String path, String contentType, Path file) {
        try {
            return expectOk(
                    Http.send(
                            client,
                            request(user, path)
                                    .header("Content-Type", contentType)
                                    .timeout(UPLOAD_PATIENCE)
                                    .POST(BodyPublishers.ofFile(file))
                                    .build()));
        } catch (FileNotFoundException e) {
            throw new LocalFailure("there is no file " + file, e);
        }
    }

    /** Changes a resource that must still have this version (RFC 7396). */
    public JsonNode patch(String user, String path, Object change, long version) {
        HttpRequest request =
                request(user, path)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", "\"" + version + "\"")
                        .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(change)))
                        .build();
        return expectOk(Http.send(client, request));
    }

    /** The plain answer, whatever it is: for what may be refused. */
    public HttpResponse<String> tryPost(String user, String path, Object body) {
        return Http.send(client, postRequest(user, path, body).build());
    }

    /** The plain answer, whatever it is: for those who wait until something is there. */
    public HttpResponse<String> tryGet(String user, String path) {
        return Http.send(client, request(user, path).GET().build());
    }

    /** Sends without waiting: for open-loop load. */
    public CompletableFuture<HttpResponse<String>> postLater(
            String user, String path, Object body) {
        return client.sendAsync(
                postRequest(user, path, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder postRequest(String user, String path, Object body) {
        return request(user, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + tokens.of(user))
                .timeout(PATIENCE);
    }

    private static JsonNode expectOk(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new UnexpectedAnswer(answer);
        }
        return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
    }
}
