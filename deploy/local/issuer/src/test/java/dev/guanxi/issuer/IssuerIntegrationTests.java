package dev.guanxi.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"GUANXI_ISSUER_URI=http://localhost:8081", "MANAGEMENT_SERVER_PORT=0"})
class IssuerIntegrationTests {

    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-long";
    private static final String CALLBACK = "http://127.0.0.1:43210/callback";
    private static final String SWAGGER_CALLBACK =
            "http://localhost:8080/swagger-ui/oauth2-redirect.html";

    @TempDir static Path keys;

    @LocalServerPort int port;
    @LocalManagementPort int managementPort;
    @Autowired JwtDecoder decoder;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry registry) {
        registry.add("GUANXI_ISSUER_KEY_FILE", () -> keys.resolve("key.json").toString());
    }

    @Test
    void discoveryDocumentNamesEndpointsAndKeys() {
        var browser = new Browser(port);

        var document = json(browser.open("/.well-known/openid-configuration"));
        var keySet = json(browser.open("/oauth2/jwks"));

        assertThat(document.at("/issuer").asString()).isEqualTo("http://localhost:8081");
        assertThat(document.at("/jwks_uri").asString())
                .isEqualTo("http://localhost:8081/oauth2/jwks");
        assertThat(document.at("/code_challenge_methods_supported/0").asString()).isEqualTo("S256");
        assertThat(keySet.at("/keys/0/alg").asString()).isEqualTo("RS256");
        assertThat(keySet.at("/keys/0/d").isMissingNode()).isTrue();
    }

    @Test
    void codeFlowWithProofKeyEndsInTokenWithRolesAndAudience() throws Exception {
        var browser = new Browser(port);

        var token = json(exchange(browser, codeOf(browser, "sam", "guanxi"), VERIFIER));
        var jwt = decoder.decode(token.at("/access_token").asString());

        assertThat(jwt.getSubject()).isEqualTo("sam");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("seller");
        assertThat(jwt.getClaimAsStringList("teams")).containsExactly("north");
        assertThat(jwt.getAudience()).containsExactly("guanxi");
        assertThat(jwt.getIssuer()).hasToString("http://localhost:8081");
        assertThat(Duration.between(jwt.getIssuedAt(), jwt.getExpiresAt())).hasHours(8);
        var header = SignedJWT.parse(jwt.getTokenValue()).getHeader();
        assertThat(header.getAlgorithm().getName()).isEqualTo("RS256");
        var identity = SignedJWT.parse(token.at("/id_token").asString()).getJWTClaimsSet();
        assertThat(identity.getAudience()).containsExactly("guanxi-cli");
    }

    @Test
    void wrongPasswordIsRefused() {
        var browser = new Browser(port);

        var answer = browser.logIn("sam", "wrong");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login?error");
        assertThat(browser.open("/login?error").body()).contains("User or password is wrong.");
        assertThat(location(browser.open(authorize("guanxi-cli", CALLBACK)))).endsWith("/login");
    }

    @Test
    void unknownUserIsRefusedLikeWrongPassword() {
        var answer = new Browser(port).logIn("nobody", "guanxi");

        assertThat(location(answer)).endsWith("/login?error");
    }

    @Test
    void codeIsWorthNothingWithoutItsVerifier() {
        var browser = new Browser(port);

        var answer = exchange(browser, codeOf(browser, "sam", "guanxi"), VERIFIER + "-forged");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void redirectToStrangersIsRefused() {
        var browser = new Browser(port);
        browser.logIn("sam", "guanxi");

        var answer = browser.open(authorize("guanxi-cli", "https://stranger.example/callback"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void openApiPageMayLogIn() {
        var browser = new Browser(port);
        browser.logIn("ana", "guanxi");

        var answer = browser.open(authorize("guanxi-swagger", SWAGGER_CALLBACK));

        assertThat(location(answer)).startsWith(SWAGGER_CALLBACK + "?code=");
    }

    @Test
    void onlyTheGatewaysPageMayFetchTokensAcrossOrigins() {
        var form = Map.of("grant_type", "authorization_code");

        var own =
                new Browser(port)
                        .post("/oauth2/token", form, Map.of("Origin", "http://localhost:8080"));
        var stranger =
                new Browser(port)
                        .post("/oauth2/token", form, Map.of("Origin", "https://stranger.example"));

        assertThat(own.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("http://localhost:8080");
        assertThat(stranger.statusCode()).isEqualTo(403);
    }

    @Test
    void erpHasTokenForItsSecretOnly() {
        var form = Map.of("grant_type", "client_credentials");

        var good = new Browser(port).post("/oauth2/token", form, basic("guanxi-local-erp"));
        var bad = new Browser(port).post("/oauth2/token", form, basic("guess"));

        var jwt = decoder.decode(json(good).at("/access_token").asString());
        assertThat(jwt.getSubject()).isEqualTo("erp");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("integration");
        assertThat(jwt.getClaimAsStringList("teams")).isNullOrEmpty();
        assertThat(jwt.getAudience()).containsExactly("guanxi");
        assertThat(bad.statusCode()).isEqualTo(401);
    }

    @Test
    void loginPageSaysThatItIsForLaptopsOnly() {
        var page = new Browser(port).open("/login").body();

        assertThat(page).contains("Laptops only").contains("sue: call centre supervisor");
    }

    @Test
    void probesAnswerOnTheManagementPortOnly() {
        var management = new Browser(managementPort);

        assertThat(management.open("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(management.open("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(management.open("/actuator/prometheus").body()).contains("jvm_memory_used");
        assertThat(new Browser(port).open("/actuator/health").statusCode()).isEqualTo(404);
    }

    private String codeOf(Browser browser, String user, String password) {
        assertThat(location(browser.open(authorize("guanxi-cli", CALLBACK)))).endsWith("/login");
        var afterLogin = location(browser.logIn(user, password));
        var callback = location(browser.open(afterLogin));
        assertThat(callback).startsWith(CALLBACK);
        var parameters = UriComponentsBuilder.fromUriString(callback).build().getQueryParams();
        assertThat(parameters.getFirst("state")).isEqualTo("any-state");
        return parameters.getFirst("code");
    }

    private static HttpResponse<String> exchange(Browser browser, String code, String verifier) {
        var form = new HashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", "guanxi-cli");
        form.put("code", code);
        form.put("redirect_uri", CALLBACK);
        form.put("code_verifier", verifier);
        return browser.post("/oauth2/token", form, Map.of());
    }

    private static String authorize(String client, String redirect) {
        var query = new HashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", client);
        query.put("redirect_uri", redirect);
        query.put("scope", "openid");
        query.put("state", "any-state");
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        return "/oauth2/authorize?" + Browser.encoded(query);
    }

    private static String challenge() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> basic(String secret) {
        var pair = ("erp:" + secret).getBytes(StandardCharsets.US_ASCII);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
