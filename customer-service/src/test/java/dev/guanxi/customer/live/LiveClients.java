package dev.guanxi.customer.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clients that read streams, each in the background. */
final class LiveClients implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Client> clients = new ArrayList<>();

    Client request(int port, String path, String token, @Nullable String lastEventId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            Client client =
                    new Client(
                            http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            clients.add(client);
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while connecting", e);
        }
    }

    @Override
    public void close() {
        clients.forEach(Client::close);
        http.shutdownNow();
    }

    static final class Client {

        private static final Pattern BETWEEN = Pattern.compile("\n\n");

        private final int status;
        private final InputStream in;
        private final StringBuffer text = new StringBuffer();

        private Client(HttpResponse<InputStream> response) {
            this.status = response.statusCode();
            this.in = response.body();
            Thread.ofVirtual().start(this::read);
        }

        int status() {
            return status;
        }

        String text() {
            return text.toString();
        }

        /** The id of the last event. */
        String lastId() {
            String all = text();
            int start = all.lastIndexOf("id:") + 3;
            return all.substring(start, all.indexOf('\n', start));
        }

        /** Until one event has all of the parts. */
        void await(String... parts) {
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () ->
                                    assertThat(events())
                                            .anySatisfy(
                                                    event -> assertThat(event).contains(parts)));
        }

        void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<String> events() {
            return BETWEEN.splitAsStream(text()).map(event -> "\n" + event + "\n").toList();
        }

        private void read() {
            byte[] buffer = new byte[8192];
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // Closed by this side.
            }
        }
    }
}
