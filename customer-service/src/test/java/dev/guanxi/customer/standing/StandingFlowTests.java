package dev.guanxi.customer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Class, roles and owner: in every version of the customer, wherever it comes from. */
@CustomerServiceTest
class StandingFlowTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void customerIsPublishedAsTheExampleShows() {
        ObjectNode expected =
                (ObjectNode)
                        EventContract.of("crm.customer.customer.changed.v1")
                                .exampleTree("dealer-with-owner");
        ((ObjectNode) expected.at("/identities/0")).put("externalId", mark);
        expected.put("customerId", Ids.natural("customer", "sap-01", mark).toString());
        expected.put("version", 5);
        CustomerApi.Answer created =
                api.post(
                        CUSTOMERS + "?allowDuplicate=true",
                        """
                        {"kind":"organisation","name":"Harbour Gifts Ltd",
                         "identities":[{"source":"sap-01","externalId":"%s"}],
                         "addresses":[{"street":"3 Quay Street","city":"Bristol",
                                       "postalCode":"BS1 5TY","country":"GB"}],
                         "phones":[{"number":"020 7946 0018"}],
                         "emails":[{"address":"orders@harbour-gifts.example"}]}
                        """
                                .formatted(mark));
        String path = CUSTOMERS + "/" + created.id();

        api.patch(path, created.etag(), "{\"classification\":\"key-account\"}");
        api.post(path + "/roles", "{\"role\":\"customer\",\"from\":\"2024-03-01\"}");
        assign(path, "\"3\"");
        api.post(
                path + "/roles",
                "{\"role\":\"dealer\",\"from\":\"2025-01-01\",\"until\":\"2026-12-31\"}");

        List<ConsumerRecord<String, String>> events =
                kafka.await(
                        "crm.customer.customer",
                        5,
                        message -> message.key().equals(created.id().toString()));
        assertThat(events)
                .extracting(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(events.subList(1, 5))
                .extracting(e -> KafkaTestClient.header(e, "ce_type").orElseThrow())
                .containsOnly("crm.customer.customer.changed.v1");
        assertThat(json.readTree(events.getLast().value())).isEqualTo(expected);
        assertThat(json.readTree(events.get(0).value()).has("classification")).isFalse();
    }

    @Test
    void erpChangesNothingOfOurOwnDecisions() {
        UUID id = Ids.natural("customer", "sap-01", mark);
        String body =
                """
                {"kind":"organisation","name":"Before","classification":"national-account",
                 "identities":[{"source":"sap-01","externalId":"%s"}]}
                """;
        CustomerApi.Answer created = api.post(CUSTOMERS, body.formatted(mark));
        String path = CUSTOMERS + "/" + id;
        api.post(path + "/roles", "{\"role\":\"supplier\",\"from\":\"2024-03-01\"}");
        assign(path, "\"2\"");
        ObjectNode record =
                (ObjectNode) EventContract.of("erp.customer.recorded.v1").exampleTree("minimal");
        record.put("customerRef", mark).put("name", "From the ERP " + mark);
        kafka.produce("erp.customer", mark, record.toString());

        JsonNode after =
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> api.get(path).json(),
                                customer -> customer.path("version").asLong() == 4);

        assertThat(created.status()).isEqualTo(201);
        assertThat(after.path("name").asString()).isEqualTo("From the ERP " + mark);
        assertThat(after.path("classification").asString()).isEqualTo("national-account");
        assertThat(after.path("owner").asString()).isEqualTo("sam");
        assertThat(api.get(path + "/roles").json().path("items")).hasSize(1);
    }

    @Test
    void classificationIsSetShownFilteredAndTakenAway() {
        CustomerApi.Answer created =
                api.post(
                        CUSTOMERS,
                        "{\"kind\":\"person\",\"name\":\"Class %s\",\"classification\":\"consumer\"}"
                                .formatted(mark));
        String path = CUSTOMERS + "/" + created.id();

        assertThat(created.json().path("classification").asString()).isEqualTo("consumer");
        assertThat(found("consumer")).isEqualTo(1);
        assertThat(found("key-account")).isZero();

        CustomerApi.Answer patched =
                api.patch(path, created.etag(), "{\"classification\":\"small-medium-business\"}");
        assertThat(found("consumer")).isZero();
        assertThat(found("small-medium-business&sort=name")).isEqualTo(1);

        CustomerApi.Answer without = api.patch(path, patched.etag(), "{\"classification\":null}");
        assertThat(without.etag()).isEqualTo("\"3\"");
        assertThat(without.json().has("classification")).isFalse();
        assertThat(found("small-medium-business")).isZero();
    }

    @Test
    void unknownClassificationIsAnsweredWithTheWordsThereAre() {
        CustomerApi.Answer body =
                api.post(
                        CUSTOMERS,
                        "{\"kind\":\"person\",\"name\":\"x\",\"classification\":\"vip\"}");
        CustomerApi.Answer filter = api.get(CUSTOMERS + "?classification=vip");

        assertThat(body.status()).isEqualTo(400);
        assertThat(body.json().at("/errors/0/pointer").asString()).isEqualTo("/classification");
        assertThat(body.json().path("detail").asString()).contains("national-account");
        assertThat(filter.code()).isEqualTo("unknown-classification");
        assertThat(filter.json().path("detail").asString()).contains("small-medium-business");
    }

    private void assign(String path, String etag) {
        HttpHeaders headers = api.headers();
        headers.setIfMatch(etag);
        CustomerApi.Answer answer =
                api.send(
                        HttpMethod.POST,
                        path + "/owner",
                        headers,
                        "{\"owner\":\"sam\",\"team\":\"north\"}");
        assertThat(answer.status()).isEqualTo(200);
    }

    private int found(String classification) {
        return api.get(CUSTOMERS + "?q=" + mark + "&classification=" + classification)
                .json()
                .path("items")
                .size();
    }
}
