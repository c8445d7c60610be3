package dev.guanxi.local.api;

import dev.guanxi.local.place.LocalFailure;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Authorization code with PKCE, as a browser and a command line together do it (RFC 8252): ask,
 * fill in the form, take the code from the redirect, and trade it for a token. One flow per user.
 */
final class LoginFlow {

    private static final String CLIENT = "guanxi-cli";
    private static final String CALLBACK = "http://127.0.0.1:43210/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final URI issuer;
    private final String verifier = random();
    private final String state = random();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    LoginFlow(URI issuer) {
        this.issuer = issuer;
    }

    String accessToken(String user, String password) {
        String ask = "/oauth2/authorize?" + Http.form(question());
        open(ask);
        HttpResponse<String> loggedIn = logIn(user, password);
        String next = location(loggedIn);
        if (next.contains("error")) {
            throw new LocalFailure("the issuer knows no user " + user + " with this password");
        }
        String callback = location(open(ask));
        if (!callback.contains("state=" + state)) {
            throw new LocalFailure("the issuer answered somebody else's question: " + callback);
        }
        Matcher code = CODE.matcher(callback);
        if (!code.find()) {
            throw new LocalFailure("the issuer gave no code, but " + callback);
        }
        return trade(code.group(1));
    }

    private Map<String, String> question() {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", CLIENT);
        question.put("redirect_uri", CALLBACK);
        question.put("scope", "openid profile");
        question.put("state", state);
        question.put("code_challenge", challenge());
        question.put("code_challenge_method", "S256");
        return question;
    }

    private HttpResponse<String> logIn(String user, String password) {
        String page = open("/login").body();
        Matcher csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new LocalFailure("the issuer's login page has no form");
        }
        return post(
                "/login", Map.of("username", user, "password", password, "_csrf", csrf.group(1)));
    }

    private String trade(String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", CLIENT);
        form.put("code", code);
        form.put("redirect_uri", CALLBACK);
        form.put("code_verifier", verifier);
        HttpResponse<String> answer = post("/oauth2/token", form);
        if (answer.statusCode() != 200) {
            throw new LocalFailure("the issuer gave no token: " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> open(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(issuer.resolve(path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .timeout(Duration.ofSeconds(20))
                        .build();
        return Http.send(browser, request);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        HttpRequest request =
                HttpRequest.newBuilder(issuer.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofString(Http.form(form)))
                        .build();
        return Http.send(browser, request);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(
                        () ->
                                new LocalFailure(
                                        "the issuer answered "
                                                + answer.statusCode()
                                                + " without a redirect"));
    }

    private String challenge() {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[48];
        new SecureRandom().nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }
}
