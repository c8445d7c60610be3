package dev.guanxi.local.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts relay tasks again that gave up, which they do when PostgreSQL is gone for long: a running
 * worker is not yet a running relay. In production the operator of Connect does the same.
 */
final class ConnectorWatch implements AutoCloseable {

    private static final long SECONDS = 2;

    private final URI worker;
    private final Consumer<String> report;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("connector-watch").factory());

    ConnectorWatch(URI worker, Consumer<String> report) {
        this.worker = worker;
        this.report = report;
    }

    void begin() {
        var unused = clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            String answer = send(request("/connectors?expand=status").GET()).body();
            for (var connector : JsonMapper.shared().readTree(answer).properties()) {
                if (hasFailed(connector.getValue().path("status"))) {
                    restart(connector.getKey());
                }
            }
        } catch (IOException | RuntimeException e) {
            // Connect is down or busy: the supervisor sees to that, and the next look comes soon.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart(String name) throws IOException, InterruptedException {
        report.accept("the relay " + name + " gave up; starting it again");
        send(
                request("/connectors/" + name + "/restart?includeTasks=true&onlyFailed=true")
                        .POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(worker.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean hasFailed(JsonNode status) {
        if ("FAILED".equals(status.path("connector").path("state").asString(""))) {
            return true;
        }
        for (JsonNode task : status.path("tasks")) {
            if ("FAILED".equals(task.path("state").asString(""))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
