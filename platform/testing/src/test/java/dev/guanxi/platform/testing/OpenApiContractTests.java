package dev.guanxi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTests {

    private static final String UPDATE = "guanxi.contracts.update";

    @TempDir private Path folder;
    private HttpServer service;
    private String document = "{\"openapi\":\"3.1.0\",\"paths\":{\"/b\":{},\"/a\":{}}}";

    @BeforeEach
    void serveDocument() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/openapi",
                exchange -> {
                    byte[] body = document.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
        service.start();
    }

    @AfterEach
    void stopService() {
        System.clearProperty(UPDATE);
        service.stop(0);
    }

    @Test
    void writtenDocumentIsKeptUntilTheInterfaceChanges() throws IOException {
        Path file = folder.resolve("http/tested.yaml");
        OpenApiContract contract = new OpenApiContract("tested", file);

        System.setProperty(UPDATE, "true");
        contract.verify(service.getAddress().getPort());
        System.clearProperty(UPDATE);

        assertThat(Files.readString(file))
                .isEqualTo("openapi: 3.1.0\npaths:\n  /a: {}\n  /b: {}\n");
        assertThatCode(() -> contract.verify(service.getAddress().getPort()))
                .doesNotThrowAnyException();
        document = document.replace("/b", "/c");
        assertThatThrownBy(() -> contract.verify(service.getAddress().getPort()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("guanxi.contracts.update=true")
                .hasMessageContaining("-   /b: {}")
                .hasMessageContaining("+   /c: {}");
    }
}
