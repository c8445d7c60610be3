package dev.guanxi.platform.testing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** What a resource server asks an issuer for: its configuration and its public key. */
final class IssuerEndpoint {

    private static final String KEYS = "/oauth2/jwks";

    private final HttpServer server;

    IssuerEndpoint(JWK publicKey) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The test issuer could not be started", e);
        }
        String configuration =
                """
                {"issuer":"%1$s","jwks_uri":"%1$s%2$s","subject_types_supported":["public"],
                 "response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                        .formatted(issuer(), KEYS);
        answer("/.well-known/openid-configuration", configuration);
        answer(KEYS, new JWKSet(publicKey).toString());
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
    }
}
