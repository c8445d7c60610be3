package dev.guanxi.customer.field;

import static dev.guanxi.customer.field.DefinedFields.FIELDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Administrators define fields, change and retire them. */
@CustomerServiceTest
class FieldApiTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;

    private DefinedFields fields;

    @BeforeEach
    void begin() {
        fields = new DefinedFields(api, tokens);
    }

    @AfterEach
    void retireAll() {
        fields.retireAll();
    }

    @Test
    void aFieldIsReadAsItWasDefined() {
        Answer defined =
                fields.tryDefine(
                        fields.name("tier"),
                        "choice",
                        ",\"choices\":[{\"value\":\"gold\",\"label\":\"Gold\"}],\"required\":false,"
                                + "\"readableBy\":[\"agent\"]");

        assertThat(defined.status()).isEqualTo(201);
        assertThat(defined.etag()).isEqualTo("\"1\"");
        assertThat(defined.headers().getLocation()).hasPath(FIELDS + "/" + defined.id());
        JsonNode field = fields.get("tier").json();
        assertThat(field).isEqualTo(defined.json());
        assertThat(field.path("type").asString()).isEqualTo("choice");
        assertThat(field.at("/choices/0/label").asString()).isEqualTo("Gold");
        assertThat(field.path("kinds")).hasToString("[\"organisation\",\"person\"]");
        assertThat(field.path("retired").asBoolean()).isFalse();
        assertThat(names(FIELDS + "?kind=person&retired=false&limit=200"))
                .contains(fields.name("tier"));
        assertThat(names(FIELDS + "?kind=family")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name      | text   | ''                             | 409 | field-name-taken | ''",
                "createdAt | text   | ''                             | 409 | field-name-taken | ''",
                "Fleet     | text   | ''                             | 400 | invalid-request | /name",
                "fleet_max | text   | ''                             | 400 | invalid-request | /name",
                "fleetQ    | colour | ''                             | 400 | wrong-type | /type",
                "fleetQ    | text   | ,\"size\":1                    | 400 | unknown-field | /size",
                "fleetQ    | text   | ,\"min\":1                     | 422 | field-limit-not-for-type | /min",
                "fleetQ    | text   | ,\"pattern\":\"(\"             | 422 | field-pattern-invalid | /pattern",
                "fleetQ    | choice | ''                             | 422 | field-choices-missing | /choices",
                "fleetQ    | money  | ,\"unique\":true               | 422 | field-never-unique | /unique",
                "fleetQ    | text   | ,\"readableBy\":[\"\"]          | 400 | invalid-request | /readableBy/0",
            })
    void aWrongDefinitionIsRefused(
            String name, String type, String more, int status, String code, String pointer) {
        Answer answer = fields.tryDefine(name, type, more);

        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
    }

    @Test
    void anUnknownKindIsRefusedWithTheKnownOnes() {
        Answer answer =
                fields.send(
                        HttpMethod.POST,
                        FIELDS,
                        null,
                        "{\"name\":\"x\",\"label\":\"x\",\"type\":\"text\",\"kinds\":[\"family\"]}");

        assertThat(answer.code()).isEqualTo("unknown-kind");
        assertThat(answer.json().path("detail").asString()).contains("organisation, person");
    }

    @Test
    void aNameIsOneFieldForAllTime() {
        String name = fields.define("fleet", "number", "");
        fields.decide("fleet", "retire");

        Answer again = fields.tryDefine(name.toUpperCase(Locale.ROOT), "text", "");
        Answer same = fields.tryDefine(name, "text", "");

        assertThat(again.code()).isEqualTo("invalid-request");
        assertThat(same.code()).isEqualTo("field-name-taken");
        assertThat(same.json().path("detail").asString()).contains("reinstate it");
        assertThat(fields.patch("fleet", "{\"name\":\"other\"}").code())
                .isEqualTo("field-name-fixed");
    }

    @Test
    void aChangeNeedsTheCurrentVersionAndMakesOneOnlyIfItSaysSomething() {
        fields.define("fleet", "number", "");
        Answer first = fields.get("fleet");
        Answer changed = fields.patch("fleet", "{\"label\":\"Vehicles\",\"max\":10}");

        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.json().path("max").asInt()).isEqualTo(10);
        assertThat(fields.patch("fleet", "{\"max\":10}").etag()).isEqualTo("\"2\"");
        assertThat(fields.patch("fleet", "{\"max\":null}").json().has("max")).isFalse();
        assertThat(
                        fields.send(
                                        HttpMethod.POST,
                                        FIELDS + "/" + first.id() + "/retire",
                                        first.etag(),
                                        null)
                                .code())
                .isEqualTo("stale-version");
        assertThat(
                        fields.send(
                                        HttpMethod.POST,
                                        FIELDS + "/" + first.id() + "/retire",
                                        null,
                                        null)
                                .code())
                .isEqualTo("version-required");
    }

    @Test
    void aRetiredFieldIsHiddenWithItsValuesAndBackWhenReinstated() {
        String name = fields.define("fleet", "number", "");
        Answer customer = customer("{\"" + name + "\":40}");
        String path = CUSTOMERS + "/" + customer.id();

        Answer retired = fields.decide("fleet", "retire");
        JsonNode hidden = api.get(path).json();
        Answer unknown = api.get(CUSTOMERS + "?custom." + name + "=40");
        Answer patched = api.patch(path, customer.etag(), "{\"name\":\"Renamed\"}");
        fields.decide("fleet", "reinstate");

        assertThat(retired.json().path("retired").asBoolean()).isTrue();
        assertThat(fields.decide("fleet", "reinstate").code()).isEqualTo("field-not-retired");
        assertThat(hidden.path("custom")).isEmpty();
        assertThat(unknown.code()).isEqualTo("unknown-custom-field");
        assertThat(patched.status()).isEqualTo(200);
        assertThat(api.get(path).json().at("/custom/" + name).asInt()).isEqualTo(40);
        assertThat(api.get(CUSTOMERS + "?custom." + name + "=40").json().path("items")).hasSize(1);
    }

    @Test
    void aChoiceInUseIsRetiredButNotRemoved() {
        String both =
                "\"choices\":[{\"value\":\"gold\",\"label\":\"Gold\"},"
                        + "{\"value\":\"lead\",\"label\":\"Lead\"%s}]";
        String name = fields.define("tier", "choice", "," + both.formatted(""));
        Answer customer = customer("{\"" + name + "\":\"lead\"}");
        String onlyGold = "{\"choices\":[{\"value\":\"gold\",\"label\":\"Gold\"}]}";

        Answer refused = fields.patch("tier", onlyGold);
        fields.patch("tier", "{" + both.formatted(",\"retired\":true") + "}");
        Answer kept =
                api.patch(
                        CUSTOMERS + "/" + customer.id(), customer.etag(), "{\"name\":\"Renamed\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("choice-in-use");
        assertThat(kept.json().at("/custom/" + name).asString()).isEqualTo("lead");
        assertThat(tryCustomer("{\"" + name + "\":\"lead\"}").code())
                .isEqualTo("field-value-no-choice");
        api.patch(CUSTOMERS + "/" + customer.id(), kept.etag(), "{\"custom\":null}");
        assertThat(fields.patch("tier", onlyGold).status()).isEqualTo(200);
    }

    @Test
    void aTypeChangesOnlyWithoutLoss() {
        String name = fields.define("until", "date", "");
        Answer customer = customer("{\"" + name + "\":\"2027-01-31\"}");

        assertThat(fields.patch("until", "{\"type\":\"number\"}").code())
                .isEqualTo("field-type-fixed");
        assertThat(fields.patch("until", "{\"type\":\"text\"}").status()).isEqualTo(200);
        assertThat(api.get(CUSTOMERS + "?custom." + name + ".prefix=2027-").json().path("items"))
                .hasSize(1);
        assertThat(api.get(CUSTOMERS + "/" + customer.id()).json().at("/custom/" + name))
                .hasToString("\"2027-01-31\"");
    }

    @Test
    void onlyAdministratorsDefineFieldsAndEverybodySeesThoseItMayRead() {
        fields.define("open", "text", "");
        fields.define("secret", "text", ",\"readableBy\":[\"supervisor\"]");
        String body = "{\"name\":\"x\",\"label\":\"x\",\"type\":\"text\",\"kinds\":[\"person\"]}";

        assertThat(api.post(FIELDS, body).code()).isEqualTo("permission-missing");
        assertThat(seenBy("agent")).contains(fields.name("open"));
        assertThat(seenBy("agent")).doesNotContain(fields.name("secret"));
        assertThat(seenBy("supervisor")).contains(fields.name("open"), fields.name("secret"));
        UUID secret = fields.get("secret").id();
        assertThat(api.get(FIELDS + "/" + secret).code()).isEqualTo("no-such-field");
    }

    @Test
    void everyVersionIsPublished() {
        fields.define("tier", "choice", ",\"choices\":[{\"value\":\"gold\",\"label\":\"Gold\"}]");
        fields.patch("tier", "{\"label\":\"Class\"}");
        UUID id = fields.decide("tier", "retire").id();

        List<ConsumerRecord<String, String>> events =
                kafka.await("crm.customer.field", 3, m -> m.key().equals(id.toString()));

        assertThat(events)
                .extracting(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
        EventContract.of("crm.customer.field.defined.v1").assertValid(events.getFirst().value());
        events.stream()
                .skip(1)
                .forEach(
                        event ->
                                EventContract.of("crm.customer.field.changed.v1")
                                        .assertValid(event.value()));
        assertThat(events.getLast().value())
                .containsPattern("\"retired\": ?true")
                .containsPattern("\"label\": ?\"Class\"");
    }

    private Answer customer(String custom) {
        Answer answer = tryCustomer(custom);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private Answer tryCustomer(String custom) {
        return api.post(
                CUSTOMERS, "{\"kind\":\"person\",\"name\":\"Wu\",\"custom\":" + custom + "}");
    }

    private List<String> names(String path) {
        return names(fields.send(HttpMethod.GET, path, null, null));
    }

    private List<String> seenBy(String role) {
        return names(
                api.send(
                        HttpMethod.GET,
                        FIELDS + "?limit=200&retired=false",
                        api.headers(tokens.as("x", role)),
                        null));
    }

    private static List<String> names(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();
    }
}
