package dev.guanxi.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway that does what a test tells it, and remembers what it was asked. */
final class StubService {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour = exchange -> {};

    StubService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        behaves(answering("{}"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.add(
                new Call(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders()));
        behaviour.handle(exchange);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Call> calls() {
        return calls;
    }

    void behaves(HttpHandler behaviour) {
        this.behaviour = behaviour;
        calls.clear();
    }

    static HttpHandler answering(String json) {
        return exchange -> {
            exchange.getRequestBody().readAllBytes();
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    /** Takes the request and closes the connection without a word. */
    static HttpHandler breakingOff() {
        return exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        };
    }

    record Call(String method, String uri, Headers headers) {}
}
