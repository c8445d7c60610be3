package dev.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What a caller can do wrong has its own status and code each, and is never a 500. */
@CustomerServiceTest
class ApiRefusalTests {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String ANYBODY = "{\"kind\":\"person\",\"name\":\"Anybody\"}";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"person\",          | 400 | malformed-json | ''",
                "''                             | 400 | malformed-body | ''",
                "[]                             | 400 | wrong-type | ''",
                "{\"kind\":\"family\",\"name\":\"x\"} | 400 | wrong-type | /kind",
                "{\"kind\":\"person\",\"name\":\"x\",\"nam\":1} | 400 | unknown-field | /nam",
                "{\"kind\":\"person\",\"name\":\"x\",\"phones\":\"1\"} | 400 | wrong-type | /phones",
                "{\"kind\":\"person\",\"name\":\" \"} | 400 | invalid-request | /name",
                "{\"name\":\"x\"}               | 400 | invalid-request | /kind",
                "{\"kind\":\"person\",\"name\":\"x\\u0000\"} | 400 | invalid-request | /name",
                "{\"kind\":\"person\",\"name\":\"x\\ud800\"} | 400 | invalid-request | /name",
                "{\"kind\":\"person\",\"name\":\"x\",\"emails\":[{\"address\":\"y\"}]} | 400 | invalid-request | /emails/0/address",
                "{\"kind\":\"person\",\"name\":\"x\",\"phones\":[{\"number\":\"12\"}]} | 422 | impossible-phone-number | ''",
            })
    void wrongBodyNamesTheField(String body, int status, String code, String pointer) {
        CustomerApi.Answer answer = api.post(CUSTOMERS, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.json().path("traceId").asString("")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/not-a-uuid, 400, wrong-type",
        "/00000000-0000-0000-0000-000000000000, 404, no-such-customer",
        "/00000000-0000-0000-0000-000000000000/timeline, 404, no-such-customer",
        "/00000000-0000-0000-0000-000000000000/notes/00000000-0000-0000-0000-000000000000, 404, no-such-note",
        "?limit=0, 400, limit-out-of-range",
        "?limit=201, 400, limit-out-of-range",
        "?after=x, 400, unknown-cursor",
        "?sort=name&after=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwCgA, 400, unknown-cursor",
        "?sort=-size, 400, unknown-sort",
        "?q=%ED%A0%80, 400, malformed-parameter",
        "?kind=family, 400, wrong-type",
        "?source=sap-01, 400, incomplete-identity",
    })
    void wrongAddressOrParameterIsRefused(String rest, int status, String code) {
        CustomerApi.Answer answer = api.get(CUSTOMERS + rest);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00",
                "?q=%25_%5C",
                "?email=%00",
                "?phone=%00",
                "?phone=+44",
                "?source=%00&externalId=%00",
            })
    void oddSearchFindsNothingSpecial(String rest) {
        assertThat(api.get(CUSTOMERS + rest).status()).isEqualTo(200);
    }

    @Test
    void wrongTimeInTimelineIsRefused() {
        String path = CUSTOMERS + "/" + api.post(CUSTOMERS, ANYBODY).id() + "/timeline";

        assertThat(api.get(path + "?from=yesterday").code()).isEqualTo("malformed-instant");
        assertThat(api.get(path + "?to=%2B1000000-01-01T00:00:00Z").code())
                .isEqualTo("malformed-instant");
        assertThat(api.get(path + "?channel=pigeon").code()).isEqualTo("wrong-type");
        assertThat(api.get(path + "?service=%00").status()).isEqualTo(200);
    }

    @Test
    void missingOrWorthlessTokenIsRefused() {
        assertThat(api.send(HttpMethod.GET, CUSTOMERS, new HttpHeaders(), null).code())
                .isEqualTo("unauthenticated");
        assertThat(read(tokens.forged("amy", "agent")).status()).isEqualTo(401);
        assertThat(read(tokens.expired("amy", "agent")).status()).isEqualTo(401);
        assertThat(read(tokens.forAnotherAudience("amy", "agent")).status()).isEqualTo(401);
    }

    @Test
    void foreignPermissionIsRefused() {
        CustomerApi.Answer answer =
                api.send(
                        HttpMethod.POST,
                        CUSTOMERS,
                        api.headers(tokens.as("ana", "analyst")),
                        ANYBODY);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(read(tokens.as("ana", "analyst")).status()).isEqualTo(200);
        assertThat(read(tokens.as("eve", "nobody")).status()).isEqualTo(403);
    }

    @Test
    void changeNeedsTheCurrentVersion() {
        CustomerApi.Answer created = api.post(CUSTOMERS, ANYBODY);
        String path = CUSTOMERS + "/" + created.id();
        api.patch(path, created.etag(), "{\"name\":\"Somebody\"}");

        assertThat(api.patch(path, created.etag(), "{\"name\":\"Else\"}").code())
                .isEqualTo("stale-version");
        assertThat(api.patch(path, api.headers(), "{\"name\":\"Else\"}").status()).isEqualTo(428);
        assertThat(api.patch(path, "\"x\"", "{\"name\":\"Else\"}").code())
                .isEqualTo("malformed-if-match");
        assertThat(api.get(path).json().path("name").asString()).isEqualTo("Somebody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"active\"} | 400 | unknown-field | /status",
                "{\"name\":null}         | 400 | invalid-request | /name",
                "{\"kind\":7}            | 400 | wrong-type | /kind",
                "[1]                     | 400 | malformed-patch | ''",
                "{\"phones\":[{\"number\":\"1\"}]} | 422 | impossible-phone-number | ''",
            })
    void wrongPatchNamesTheField(String body, int status, String code, String pointer) {
        CustomerApi.Answer created = api.post(CUSTOMERS, ANYBODY);

        CustomerApi.Answer answer = api.patch(CUSTOMERS + "/" + created.id(), created.etag(), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
    }

    @Test
    void plainJsonIsNoPatch() {
        CustomerApi.Answer created = api.post(CUSTOMERS, ANYBODY);
        HttpHeaders headers = api.headers();
        headers.setIfMatch(created.etag());

        assertThat(
                        api.send(
                                        HttpMethod.PATCH,
                                        CUSTOMERS + "/" + created.id(),
                                        headers,
                                        "{\"name\":\"x\"}")
                                .status())
                .isEqualTo(415);
    }

    @Test
    void repeatedPostHasOneEffectAndTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        String name = "Once " + key;
        String body = "{\"kind\":\"person\",\"name\":\"" + name + "\"}";

        CustomerApi.Answer first = api.postOnce(CUSTOMERS, key, body);
        CustomerApi.Answer again = api.postOnce(CUSTOMERS, key, body);
        CustomerApi.Answer other = api.postOnce(CUSTOMERS, key, ANYBODY);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(api.get(CUSTOMERS + "?q=" + key).json().path("items")).hasSize(1);
    }

    @Test
    void noteOfTheFutureOrOfNobodyIsRefused() {
        String note = "{\"subject\":\"x\",\"channel\":\"phone\",\"direction\":\"inbound\"%s}";
        String path = CUSTOMERS + "/" + api.post(CUSTOMERS, ANYBODY).id() + "/notes";

        assertThat(api.post(path, note.formatted(",\"at\":\"2999-01-01T00:00:00Z\"")).code())
                .isEqualTo("note-from-the-future");
        assertThat(api.post(path, note.formatted(",\"at\":\"-5000-01-01T00:00:00Z\"")).code())
                .isEqualTo("note-too-old");
        assertThat(api.post(path, note.formatted(",\"durationSeconds\":-1")).code())
                .isEqualTo("invalid-request");
        assertThat(
                        api.post(CUSTOMERS + "/" + UUID.randomUUID() + "/notes", note.formatted(""))
                                .code())
                .isEqualTo("no-such-customer");
    }

    private CustomerApi.Answer read(String token) {
        return api.send(HttpMethod.GET, CUSTOMERS, api.headers(token), null);
    }
}
