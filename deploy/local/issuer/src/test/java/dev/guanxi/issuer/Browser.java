package dev.guanxi.issuer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does what a person's browser does, and shows every redirect instead of following it. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(int port) {
        base = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> open(String path) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build();
        return send(request);
    }

    HttpResponse<String> logIn(String user, String password) {
        var form = open("/login").body();
        var csrf = CSRF.matcher(form);
        if (!csrf.find()) {
            throw new AssertionError("No form on the login page: " + form);
        }
        return post(
                "/login",
                Map.of("username", user, "password", password, "_csrf", csrf.group(1)),
                Map.of());
    }

    HttpResponse<String> post(String path, Map<String, String> form, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)));
        headers.forEach(request::header);
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(
                        value ->
                                value.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
