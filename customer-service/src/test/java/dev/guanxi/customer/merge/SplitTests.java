package dev.guanxi.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A merge is undone: each gets back what was its own, and what was done since stays where it is.
 */
@CustomerServiceTest
class SplitTests {

    private static final String CUSTOMERS = MergeCalls.CUSTOMERS;

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private MergeCalls calls;

    @BeforeEach
    void calls() {
        calls = new MergeCalls(api, tokens);
    }

    @Test
    void eachGetsBackItsOwn() {
        UUID a = customer("a");
        UUID b = customer("b");
        JsonNode beforeA = content(a);
        JsonNode beforeB = content(b);
        CustomerApi.Answer merge =
                calls.merge(b, a, ",\"take\":{\"name\":\"other\",\"addresses\":\"other\"}");

        CustomerApi.Answer split = calls.split(merge);

        assertThat(split.status()).isEqualTo(200);
        assertThat(split.json().path("splitBy").asString()).isEqualTo("sue");
        assertThat(content(a)).isEqualTo(beforeA);
        assertThat(content(b)).isEqualTo(beforeB);
        assertThat(calls.split(merge).code()).isEqualTo("already-split");
        assertThat(calls.customer(Ids.natural("customer", "sap-01", "a" + mark)).path("id"))
                .isEqualTo(calls.customer(a).path("id"));
        assertThat(calls.merge(a, b).status()).isEqualTo(200);
    }

    @Test
    void whatWasEditedSinceStaysWithTheSurvivor() {
        UUID a = customer("a");
        UUID b = customer("b");
        JsonNode beforeA = content(a);
        CustomerApi.Answer merge = calls.merge(b, a, ",\"take\":{\"name\":\"other\"}");
        calls.patch(b, "{\"name\":\"Edited\",\"classification\":\"consumer\"}");
        ObjectNode now = (ObjectNode) calls.customer(b);
        calls.patch(
                b,
                "{\"phones\":%s}"
                        .formatted(
                                now.path("phones")
                                        .toString()
                                        .replaceFirst(
                                                "]$",
                                                ",{\"purpose\":\"new\",\"number\":\"+442079469999\"}]")));

        calls.split(merge);

        assertThat(content(a)).isEqualTo(beforeA);
        assertThat(calls.customer(b).path("name").asString()).isEqualTo("Edited");
        assertThat(calls.customer(b).path("classification").asString()).isEqualTo("consumer");
        assertThat(calls.strings(b, "phones", "purpose")).containsExactly("b", "new");
    }

    @Test
    void whatWasAddedSinceStaysUnderTheIdThatItHas() {
        UUID a = customer("a");
        UUID b = customer("b");
        note(a);
        CustomerApi.Answer merge = calls.merge(b, a);
        note(a);
        kafka.produce(
                "crm.marketing.interaction",
                a.toString(),
                Map.of("ce_id", Ids.next().toString(), "ce_type", "crm.interaction.recorded.v1"),
                """
                {"interactionId":"%s","customerId":"%s","kind":"contact","channel":"web",
                 "direction":"inbound","subject":"later","at":"2026-01-01T00:00:00Z",
                 "service":"marketing-service"}
                """
                        .formatted(Ids.next(), a));
        await().atMost(Duration.ofSeconds(30)).until(() -> timeline(b).size() == 3);

        calls.split(merge);

        assertThat(timeline(a)).hasSize(2);
        assertThat(timeline(b)).hasSize(1);
    }

    @Test
    void roleThatWasEndedMeanwhileIsEndedForWhoHasIt() {
        UUID a = customer("a");
        UUID b = customer("b");
        CustomerApi.Answer role = role(a, "dealer", "2025-01-01");
        CustomerApi.Answer merge = calls.merge(b, a);
        role(b, "supplier", "2025-01-01");
        api.patch(CUSTOMERS + b + "/roles/" + role.id(), role.etag(), "{\"until\":\"2026-01-31\"}");

        calls.split(merge);

        assertThat(api.get(CUSTOMERS + a + "/roles/" + role.id()).json().path("until").asString())
                .isEqualTo("2026-01-31");
        assertThat(roles(a)).containsExactly("dealer 2025-01-01 2026-01-31");
        assertThat(roles(b)).containsExactly("supplier 2025-01-01 ");
        assertThat(role(b, "dealer", "2025-01-01").status()).isEqualTo(201);
    }

    @Test
    void erpSpeaksOfTheAbsorbedOneThoughItIsMerged() {
        UUID a = customer("a");
        UUID b = customer("b");
        CustomerApi.Answer merge = calls.merge(b, a, ",\"take\":{\"emails\":\"own\"}");
        record("a", "Renamed " + mark, "\"+442079460077\"", "x@" + mark + ".example");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> calls.strings(b, "phones", "number").contains("+442079460077"));
        record("b", "Also renamed " + mark, "\"+442079460088\"", "y@" + mark + ".example");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> calls.customer(b).path("name").asString().startsWith("Also"));

        assertThat(calls.strings(b, "phones", "number"))
                .containsExactlyInAnyOrder("+442079460002", "+442079460077", "+442079460088");
        calls.split(merge);

        assertThat(calls.customer(a).path("name").asString()).isEqualTo("Renamed " + mark);
        assertThat(calls.customer(b).path("name").asString()).isEqualTo("Also renamed " + mark);
        assertThat(calls.strings(a, "phones", "number")).containsExactly("+442079460077");
        assertThat(calls.strings(a, "emails", "address")).containsExactly("x@" + mark + ".example");
        assertThat(calls.strings(b, "phones", "number"))
                .containsExactlyInAnyOrder("+442079460002", "+442079460088");
    }

    @Test
    void middleOfAChainTakesAlongWhatWasMergedIntoIt() {
        UUID a = customer("a");
        UUID b = customer("b");
        UUID c = customer("c");
        JsonNode beforeC = content(c);
        calls.merge(b, a);
        JsonNode both = content(b);
        CustomerApi.Answer second = calls.merge(c, b);
        assertThat(calls.customer(a).path("id").asString()).isEqualTo(c.toString());
        assertThat(calls.merge(c, a).code()).isEqualTo("already-merged");

        calls.split(second);

        assertThat(calls.customer(a).path("id").asString()).isEqualTo(b.toString());
        assertThat(content(b)).isEqualTo(both);
        assertThat(content(c)).isEqualTo(beforeC);
    }

    @Test
    void beginningOfAChainLeavesTheRestTogether() {
        UUID a = customer("a");
        UUID b = customer("b");
        UUID c = customer("c");
        JsonNode beforeA = content(a);
        JsonNode beforeB = content(b);
        CustomerApi.Answer first = calls.merge(b, a);
        CustomerApi.Answer second = calls.merge(c, b);

        calls.split(first);

        assertThat(content(a)).isEqualTo(beforeA);
        assertThat(calls.customer(b).path("id").asString()).isEqualTo(c.toString());
        assertThat(calls.strings(c, "phones", "purpose")).containsExactly("c", "b");
        calls.split(second);
        assertThat(content(b)).isEqualTo(beforeB);
    }

    /** Seven customers that share some of what they have, merged and split at random. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderOfMergesAndSplitsEndsWhereItBegan(long seed) {
        Random random = new Random(seed);
        List<UUID> ids = new ArrayList<>();
        Map<UUID, JsonNode> before = new HashMap<>();
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            UUID id = customer(name);
            role(id, "dealer", "202%d-01-01".formatted(random.nextInt(6)));
            ids.add(id);
            before.put(id, content(id));
        }
        List<CustomerApi.Answer> merges = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            UUID one = ids.get(random.nextInt(7));
            UUID two = ids.get(random.nextInt(7));
            if (random.nextInt(3) > 0) {
                CustomerApi.Answer merge =
                        calls.merge(one, two, random.nextBoolean() ? "" : OTHERS);
                assertThat(merge.status()).isIn(200, 409, 422);
                if (merge.status() == 200) {
                    merges.add(merge);
                }
            } else if (!merges.isEmpty()) {
                CustomerApi.Answer merge = merges.remove(random.nextInt(merges.size()));
                assertThat(calls.split(merge).status()).isEqualTo(200);
            }
        }

        while (!merges.isEmpty()) {
            CustomerApi.Answer merge = merges.remove(random.nextInt(merges.size()));
            assertThat(calls.split(merge).status()).isEqualTo(200);
        }

        for (UUID id : ids) {
            assertThat(content(id)).isEqualTo(before.get(id));
        }
    }

    private static final String OTHERS =
            ",\"take\":{\"name\":\"other\",\"addresses\":\"other\",\"classification\":\"other\"}";

    private UUID customer(String name) {
        int number = 1 + name.charAt(0) - 'a';
        return calls.create(
                "%s %s".formatted(name, mark),
                """
                ,"addresses":[{"street":"%1$s street","city":"Bristol"}],
                 "phones":[{"purpose":"%1$s","number":"+44207946000%2$d"}],
                 "emails":[{"address":"%1$s@%3$s.example"},{"address":"all@%3$s.example"}],
                 "identities":[{"source":"sap-01","externalId":"%1$s%3$s"}]
                """
                        .formatted(name, number, mark));
    }

    /** All that is shown of a customer, but the version. */
    private JsonNode content(UUID id) {
        ObjectNode content = (ObjectNode) calls.customer(id);
        content.remove("version");
        content.put("known as", String.join(", ", roles(id)));
        return content;
    }

    private List<String> roles(UUID id) {
        return api.get(CUSTOMERS + id + "/roles")
                .json()
                .path("items")
                .valueStream()
                .map(
                        r ->
                                "%s %s %s"
                                        .formatted(
                                                r.path("role").asString(),
                                                r.path("from").asString(),
                                                r.path("until").asString("")))
                .toList();
    }

    private CustomerApi.Answer role(UUID id, String role, String from) {
        return api.post(
                CUSTOMERS + id + "/roles",
                "{\"role\":\"%s\",\"from\":\"%s\"}".formatted(role, from));
    }

    private void note(UUID id) {
        api.post(
                CUSTOMERS + id + "/notes",
                "{\"subject\":\"x\",\"channel\":\"phone\",\"direction\":\"inbound\"}");
    }

    private JsonNode timeline(UUID id) {
        return api.get(CUSTOMERS + id + "/timeline").json().path("items");
    }

    private void record(String name, String renamed, String phone, String email) {
        kafka.produce(
                "erp.customer",
                name + mark,
                """
                {"source":"sap-01","customerRef":"%s","recordedAt":"2026-02-01T00:00:00Z",
                 "kind":"organisation","name":"%s","phones":[%s],"emails":["%s"]}
                """
                        .formatted(name + mark, renamed, phone, email));
    }
}
