package dev.guanxi.platform.components;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The few calls of Connect's REST interface that are needed here. */
final class ConnectClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private static final int OK = 200;

    private ConnectClient() {}

    static boolean isHealthy(URI worker) {
        try {
            return send(HttpRequest.newBuilder(worker.resolve("/health")).GET()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    static HttpResponse<String> put(URI address, String json) throws IOException {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    static HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(
                    request.timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking Connect", interrupted);
        }
    }
}
