package dev.guanxi.local.platform;

import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.process.RunState;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a process that the launcher takes for ready whether it is: its probe, or else its port. */
public final class Health {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final String SILENT = "silent";

    private final PortPlan ports;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(LIMIT)
                    .build();

    public Health(PortPlan ports) {
        this.ports = ports;
    }

    public String of(RunState.Entry entry) {
        if (!entry.state().equals("ready")) {
            return entry.state();
        }
        Optional<ServiceKind> service =
                Stream.of(ServiceKind.values())
                        .filter(kind -> kind.displayName().equals(entry.name()))
                        .findFirst();
        return service.map(this::probe).orElseGet(() -> knock(entry.address()));
    }

    static URI readiness(PortPlan ports, ServiceKind kind) {
        return URI.create(
                "http://localhost:"
                        + ports.management(kind.shortName())
                        + "/actuator/health/readiness");
    }

    private String probe(ServiceKind kind) {
        HttpRequest request =
                HttpRequest.newBuilder(readiness(ports, kind)).timeout(LIMIT).GET().build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 ? "ready" : "not ready";
        } catch (IOException e) {
            return SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SILENT;
        }
    }

    private static String knock(String address) {
        String[] parts = address.replaceFirst("^http://", "").split(":", 2);
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(parts[0], Integer.parseInt(parts[1])),
                    (int) LIMIT.toMillis());
            return "ready";
        } catch (IOException e) {
            return SILENT;
        }
    }
}
