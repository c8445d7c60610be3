package dev.guanxi.local.platform;

import dev.guanxi.local.process.JavaProcess;
import dev.guanxi.local.process.LogFiles;
import dev.guanxi.local.process.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** A service of Guanxi as a JVM of its own; ready when its readiness probe says so. */
record ServicePart(
        JavaProcess process, String address, URI readiness, boolean cached, Consumer<String> report)
        implements Part {

    private static final Duration READY_WITHIN = Duration.ofSeconds(150);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    @Override
    public String name() {
        return process.name();
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) throws InterruptedException {
        LogFiles.rotate(process.log());
        Running running = process.startAndAwait(this::isReady, READY_WITHIN, launched);
        if (cached && AotCache.wasRefused(process.log())) {
            report.accept(name() + " started without its AOT cache: see " + process.log());
        }
        return running;
    }

    private boolean isReady() {
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(3)).GET().build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
