package dev.guanxi.customer.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.field.DefinedFields;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Customers have values of custom fields: set, changed, refused, hidden, published. */
@CustomerServiceTest
class CustomValueTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

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
    void valuesOfEveryTypeAreShownAsTheyWereSet() {
        UUID other = create("{}").id();
        String values =
                """
                {"%s":"Two words","%s":40.50,"%s":{"amount":"12.50","currency":"EUR"},
                 "%s":"2027-01-31","%s":"gold","%s":true,"%s":"%s"}
                """
                        .formatted(
                                fields.define("text", "text", ""),
                                fields.define("number", "number", ""),
                                fields.define("money", "money", ""),
                                fields.define("day", "date", ""),
                                fields.define("tier", "choice", GOLD),
                                fields.define("vip", "boolean", ""),
                                fields.define("broker", "reference", ""),
                                other);

        Answer created = create(values);

        JsonNode custom = created.json().path("custom");
        assertThat(custom.path(fields.name("text")).asString()).isEqualTo("Two words");
        assertThat(custom.path(fields.name("number"))).hasToString("40.5");
        assertThat(custom.path(fields.name("money")))
                .hasToString("{\"amount\":\"12.50\",\"currency\":\"EUR\"}");
        assertThat(custom.path(fields.name("day")).asString()).isEqualTo("2027-01-31");
        assertThat(custom.path(fields.name("vip")).asBoolean()).isTrue();
        assertThat(custom.path(fields.name("broker")).asString()).isEqualTo(other.toString());
        assertThat(api.get(CUSTOMERS + "/" + created.id()).json()).isEqualTo(created.json());
        assertThat(
                        api.get(CUSTOMERS + "?custom." + fields.name("tier") + "=gold")
                                .json()
                                .at("/items/0"))
                .isEqualTo(created.json());
    }

    @Test
    void aPatchChangesTheFieldsThatItNames() {
        String size = fields.define("size", "number", "");
        String text = fields.define("text", "text", "");
        String money = fields.define("money", "money", "");
        Answer created =
                create(
                        "{\"%s\":1,\"%s\":\"a\",\"%s\":{\"amount\":\"1\",\"currency\":\"EUR\"}}"
                                .formatted(size, text, money));
        String path = CUSTOMERS + "/" + created.id();

        Answer changed =
                api.patch(
                        path,
                        created.etag(),
                        "{\"custom\":{\"%s\":null,\"%s\":\"b\",\"%s\":{\"amount\":\"2\"}}}"
                                .formatted(size, text, money));
        Answer same = api.patch(path, changed.etag(), "{\"custom\":{\"" + text + "\":\"b\"}}");
        Answer none = api.patch(path, same.etag(), "{\"custom\":null}");

        assertThat(changed.json().path("custom"))
                .hasToString(
                        "{\"%s\":{\"amount\":\"2\",\"currency\":\"EUR\"},\"%s\":\"b\"}"
                                .formatted(money, text));
        assertThat(same.etag()).isEqualTo(changed.etag());
        assertThat(none.json().path("custom")).isEmpty();
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        String size = fields.define("size", "number", ",\"max\":10");
        String broker = fields.define("broker", "reference", "");

        Answer refused =
                tryCreate("{\"%s\":11,\"%s\":\"%s\"}".formatted(size, broker, UUID.randomUUID()));
        Answer unknown = tryCreate("{\"noSuchField\":1}");
        Answer malformed = tryCreate("{\"" + size + "\":[1]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("field-value-out-of-range");
        assertThat(pointers(refused))
                .containsExactlyInAnyOrder("/custom/" + size, "/custom/" + broker);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("unknown-custom-field");
        assertThat(unknown.json().path("detail").asString()).contains(size, broker);
        assertThat(pointers(unknown)).containsExactly("/custom/noSuchField");
        assertThat(malformed.code()).isEqualTo("field-value-malformed");
        assertThat(malformed.json().path("detail").asString()).doesNotContain("jackson");
    }

    @Test
    void aRequiredValueIsAskedForWhenCustomValuesOrTheKindAreTouched() {
        Answer before = create("{}");
        String path = CUSTOMERS + "/" + before.id();
        String size = fields.define("size", "number", ",\"required\":true");
        String text = fields.define("text", "text", "");

        Answer renamed = api.patch(path, before.etag(), "{\"name\":\"Renamed\"}");
        Answer touched = api.patch(path, renamed.etag(), "{\"custom\":{\"" + text + "\":\"a\"}}");
        Answer otherKind = api.patch(path, renamed.etag(), "{\"kind\":\"organisation\"}");

        assertThat(renamed.status()).isEqualTo(200);
        for (Answer refused : List.of(touched, otherKind, tryCreate("{}"))) {
            assertThat(refused.code()).isEqualTo("field-value-required");
            assertThat(pointers(refused)).containsExactly("/custom/" + size);
        }
        Answer removed =
                api.patch(
                        CUSTOMERS + "/" + create("{\"" + size + "\":1}").id(),
                        "\"1\"",
                        "{\"custom\":{\"" + size + "\":null}}");
        assertThat(removed.code()).isEqualTo("field-value-required");
    }

    @Test
    void aFieldIsOnlyForItsKindsOfCustomers() {
        String fleet = fields.define("fleet", "number", "");
        Answer person = create("{\"" + fleet + "\":1}");
        String path = CUSTOMERS + "/" + person.id();
        fields.patch("fleet", "{\"kinds\":[\"organisation\"]}");

        Answer kept = api.patch(path, person.etag(), "{\"name\":\"Renamed\"}");
        Answer changed = api.patch(path, kept.etag(), "{\"custom\":{\"" + fleet + "\":2}}");

        assertThat(kept.json().at("/custom/" + fleet).asInt()).isEqualTo(1);
        assertThat(changed.code()).isEqualTo("field-not-for-kind");
        assertThat(tryCreate("{\"" + fleet + "\":1}").code()).isEqualTo("field-not-for-kind");
    }

    @Test
    void whoMayNotReadAFieldDoesNotKnowItAndKeepsItsValues() {
        String secret = fields.define("secret", "text", ",\"readableBy\":[\"supervisor\"]");
        String open = fields.define("open", "text", "");
        HttpHeaders supervisor = api.headers(tokens.as("sue", "supervisor"));
        Answer created =
                api.send(
                        HttpMethod.POST,
                        CUSTOMERS,
                        supervisor,
                        body("{\"" + secret + "\":\"s\",\"" + open + "\":\"o\"}"));
        String path = CUSTOMERS + "/" + created.id();
        Answer changed = api.patch(path, created.etag(), "{\"custom\":{\"" + open + "\":\"p\"}}");
        Answer emptied = api.patch(path, changed.etag(), "{\"custom\":null}");

        assertThat(changed.json().path("custom")).hasToString("{\"" + open + "\":\"p\"}");
        assertThat(emptied.json().path("custom")).isEmpty();
        assertThat(api.send(HttpMethod.GET, path, supervisor, null).json().path("custom"))
                .hasToString("{\"" + secret + "\":\"s\"}");
        for (Answer unknown :
                List.of(
                        tryCreate("{\"" + secret + "\":\"x\"}"),
                        api.patch(path, emptied.etag(), "{\"custom\":{\"" + secret + "\":\"x\"}}"),
                        api.get(CUSTOMERS + "?custom." + secret + "=s"),
                        api.get(CUSTOMERS + "?sort=custom." + secret))) {
            assertThat(unknown.code()).isEqualTo("unknown-custom-field");
            assertThat(unknown.json().path("detail").asString()).doesNotContain(secret + ",");
        }
    }

    @Test
    void whoMayOnlyReadAFieldCannotChangeIt() {
        String limit =
                fields.define(
                        "limit",
                        "number",
                        ",\"writableBy\":[\"supervisor\"]," + "\"required\":true");
        Answer without = create("{}");
        Answer created =
                api.send(
                        HttpMethod.POST,
                        CUSTOMERS,
                        api.headers(tokens.as("sue", "supervisor")),
                        body("{\"" + limit + "\":1}"));
        String path = CUSTOMERS + "/" + created.id();

        assertThat(without.status()).isEqualTo(201);
        for (String change : List.of("2", "null")) {
            Answer refused =
                    api.patch(
                            path,
                            created.etag(),
                            "{\"custom\":{\"" + limit + "\":" + change + "}}");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("field-read-only");
        }
        assertThat(tryCreate("{\"" + limit + "\":2}").status()).isEqualTo(403);
        assertThat(api.patch(path, created.etag(), "{\"name\":\"Renamed\"}").json().path("custom"))
                .hasToString("{\"" + limit + "\":1}");
    }

    @Test
    void ofTwoWhoWantOneUniqueValueAtOnceOneGetsIt() {
        String card = fields.define("card", "text", ",\"unique\":true");
        List<CompletableFuture<Answer>> both =
                Stream.of("ab 1", "AB 1", "Ab 1", "aB 1")
                        .map(v -> "{\"" + card + "\":\"" + v + "\"}")
                        .map(v -> CompletableFuture.supplyAsync(() -> tryCreate(v)))
                        .toList();

        List<Answer> answers = both.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(409);
        UUID holder =
                answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow().id();
        assertThat(answers)
                .filteredOn(a -> a.status() != 201)
                .allMatch(a -> a.code().equals("field-value-taken"))
                .allMatch(a -> a.json().path("detail").asString().contains(holder.toString()));
        Answer again =
                api.patch(
                        CUSTOMERS + "/" + holder,
                        "\"1\"",
                        "{\"custom\":{\"" + card + "\":\"AB  1\"}}");
        assertThat(again.status()).isEqualTo(200);
        api.patch(CUSTOMERS + "/" + holder, again.etag(), "{\"custom\":null}");
        assertThat(tryCreate("{\"" + card + "\":\"ab 1\"}").status()).isEqualTo(201);
    }

    @Test
    void aFieldBecomesUniqueOnlyWhenItsValuesAre() {
        String card = fields.define("card", "number", "");
        UUID one = create("{\"" + card + "\":7}").id();
        Answer two = create("{\"" + card + "\":7.0}");

        Answer refused = fields.patch("card", "{\"unique\":true}");
        api.patch(CUSTOMERS + "/" + two.id(), two.etag(), "{\"custom\":{\"" + card + "\":8}}");
        Answer done = fields.patch("card", "{\"unique\":true}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("field-values-collide");
        assertThat(refused.json().path("detail").asString())
                .contains(one.toString(), two.id().toString());
        assertThat(done.status()).isEqualTo(200);
        assertThat(tryCreate("{\"" + card + "\":8}").code()).isEqualTo("field-value-taken");
    }

    @Test
    void valuesAreInTheEventsOfTheCustomer() {
        String size = fields.define("size", "number", "");
        String budget = fields.define("budget", "money", "");
        Answer created =
                create(
                        "{\"%s\":40,\"%s\":{\"amount\":\"12.50\",\"currency\":\"EUR\"}}"
                                .formatted(size, budget));
        api.patch(
                CUSTOMERS + "/" + created.id(),
                created.etag(),
                "{\"custom\":{\"" + size + "\":41,\"" + budget + "\":null}}");

        List<ConsumerRecord<String, String>> events =
                kafka.await(
                        "crm.customer.customer",
                        2,
                        message -> message.key().equals(created.id().toString()));

        EventContract.of("crm.customer.customer.registered.v1")
                .assertValid(events.getFirst().value());
        EventContract.of("crm.customer.customer.changed.v1").assertValid(events.getLast().value());
        assertThat(json.readTree(events.getFirst().value()).path("custom"))
                .isEqualTo(created.json().path("custom"));
        assertThat(json.readTree(events.getLast().value()).path("custom"))
                .hasToString("{\"" + size + "\":41}");
    }

    @Test
    void theServedOpenApiDescribesTheFieldsThatTheCallerMayRead() {
        String tier = fields.define("tier", "choice", GOLD);
        String secret = fields.define("secret", "text", ",\"readableBy\":[\"supervisor\"]");

        JsonNode seen = api.get("/openapi").json();
        JsonNode anonymous = api.send(HttpMethod.GET, "/openapi", new HttpHeaders(), null).json();

        for (String schema : List.of("CustomerDetails", "CustomerView")) {
            JsonNode custom =
                    seen.at("/components/schemas/" + schema + "/properties/custom/properties");
            assertThat(custom.at("/" + tier + "/title").asString()).isEqualTo("A field");
            assertThat(custom.at("/" + tier + "/enum")).hasToString("[\"gold\"]");
            assertThat(custom.at("/" + tier + "/description").asString()).contains("Gold");
        }
        assertThat(seen.toString()).contains("custom." + tier).doesNotContain(secret);
        assertThat(anonymous.toString()).doesNotContain(tier).doesNotContain(secret);
    }

    private static final String GOLD = ",\"choices\":[{\"value\":\"gold\",\"label\":\"Gold\"}]";

    private Answer create(String custom) {
        Answer answer = tryCreate(custom);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private Answer tryCreate(String custom) {
        return api.post(CUSTOMERS, body(custom));
    }

    private static String body(String custom) {
        return "{\"kind\":\"person\",\"name\":\"Wu\",\"custom\":" + custom + "}";
    }

    private static List<String> pointers(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
