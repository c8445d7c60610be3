package dev.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Both sides test against the same examples: this is our side of what we read and write. */
@CustomerServiceTest
class GoldenExamplesTests {

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    private final String reference = UUID.randomUUID().toString();

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheErpMustNotSendIsADeadLetter(String example) {
        kafka.produce("erp.customer", reference, example);

        kafka.await(
                "erp.customer.dlt",
                letter ->
                        reference.equals(letter.key())
                                && KafkaTestClient.header(letter, "dlt_code")
                                        .filter("schema-violation"::equals)
                                        .isPresent());
    }

    static List<String> refused() {
        return EventContract.of("erp.customer.recorded.v1").refusedExamples();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void whatTheErpMaySendBecomesACustomer(String example) {
        ObjectNode message = (ObjectNode) json.readTree(example);
        message.put("customerRef", reference);
        kafka.produce("erp.customer", reference, message.toString());

        JsonNode customer =
                awaitFound("/api/v1/customers/" + Ids.natural("customer", "sap-01", reference));

        assertThat(customer.path("name")).isEqualTo(message.path("name"));
        assertThat(customer.path("kind")).isEqualTo(message.path("kind"));
    }

    static List<String> recorded() {
        return EventContract.of("erp.customer.recorded.v1").examples();
    }

    @ParameterizedTest
    @MethodSource("interactions")
    void whatOtherServicesTellIsShownAsTheyToldIt(String example) {
        ObjectNode message = (ObjectNode) json.readTree(example);
        UUID customer =
                api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"Golden\"}").id();
        message.put("customerId", customer.toString());
        message.put("interactionId", Ids.next().toString());
        kafka.produce(
                "crm.marketing.interaction",
                customer.toString(),
                Map.of("ce_id", Ids.next().toString(), "ce_type", "crm.interaction.recorded.v1"),
                message.toString());

        JsonNode shown =
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () ->
                                        api.get("/api/v1/customers/" + customer + "/timeline")
                                                .json()
                                                .path("items"),
                                items -> items.size() == 1)
                        .get(0);

        message.remove("customerId");
        message.set("id", message.remove("interactionId"));
        assertThat(shown).isEqualTo(message);
    }

    static List<String> interactions() {
        return EventContract.of("crm.interaction.recorded.v1").examples();
    }

    @Test
    void customerIsPublishedAsTheExampleShows() {
        JsonNode expected =
                EventContract.of("crm.customer.customer.registered.v1").exampleTree("person");
        UUID id =
                api.post(
                                "/api/v1/customers?allowDuplicate=true",
                                """
                                {"kind":"person","name":"Anne Dupont","givenName":"Anne",
                                 "familyName":"Dupont",
                                 "phones":[{"purpose":"mobile","number":"+33612345678"}]}
                                """)
                        .id();

        ObjectNode published =
                (ObjectNode)
                        json.readTree(
                                kafka.await(
                                                "crm.customer.customer",
                                                m -> m.key().equals(id.toString()))
                                        .value());

        assertThat(published.put("customerId", expected.path("customerId").asString()))
                .isEqualTo(expected);
    }

    private JsonNode awaitFound(String path) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(path), answer -> answer.status() == 200)
                .json();
    }
}
