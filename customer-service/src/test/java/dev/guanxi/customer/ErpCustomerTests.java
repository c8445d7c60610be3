package dev.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Customers come from the ERP and from sales, in any order. */
@CustomerServiceTest
class ErpCustomerTests {

    private static final String SOURCE = "sap-01";

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;

    private final String reference = UUID.randomUUID().toString();
    private final UUID id = Ids.natural("customer", SOURCE, reference);

    @Test
    void customerOfTheErpIsRegisteredUnderTheDerivedId() {
        record("Harbour Gifts Ltd", "2026-01-01T00:00:00Z", FULL);

        JsonNode customer = awaitVersion(1);

        assertThat(customer.path("status").asString()).isEqualTo("active");
        assertThat(customer.path("name").asString()).isEqualTo("Harbour Gifts Ltd");
        assertThat(customer.at("/identities/0/source").asString()).isEqualTo(SOURCE);
        assertThat(customer.at("/identities/0/externalId").asString()).isEqualTo(reference);
        assertThat(customer.at("/phones/0/number").asString()).isEqualTo("+442079460018");
        assertThat(customer.at("/phones/1/number").asString()).isEqualTo("ext 7");
        assertThat(customer.at("/addresses/0/country").asString()).isEqualTo("GB");
        assertThat(customer.at("/emails/0/address").asString())
                .isEqualTo("orders@harbour-gifts.example");
    }

    @Test
    void sameRecordAgainChangesNothing() {
        record("Twice Ltd", "2026-01-01T00:00:00+01:00", FULL);
        record("Twice Ltd", "2026-01-02T00:00:00Z", FULL);
        record("Thrice Ltd", "2026-01-03T00:00:00Z", FULL);

        assertThat(awaitVersion(2).path("name").asString()).isEqualTo("Thrice Ltd");
        assertThat(published(2)).containsExactly("Twice Ltd", "Thrice Ltd");
    }

    @Test
    void olderRecordThatComesLateChangesNothing() {
        record("New Ltd", "2026-01-02T00:00:00Z", "");
        record("Old Ltd", "2026-01-01T00:00:00Z", "");
        record("Newest Ltd", "2026-01-03T00:00:00Z", "");

        awaitVersion(2);
        assertThat(published(2)).containsExactly("New Ltd", "Newest Ltd");
    }

    @Test
    void erpWinsForWhatItSendsAndTheRestStays() {
        record("Kept Ltd", "2026-01-01T00:00:00Z", "");
        awaitVersion(1);
        api.patch(
                path(),
                "\"1\"",
                "{\"name\":\"Corrected Ltd\",\"emails\":[{\"address\":\"a@kept.example\"}]}");
        record("Kept Ltd", "2026-01-02T00:00:00Z", "");
        record("Kept Ltd", "2026-01-03T00:00:00Z", ",\"phones\":[\"020 7946 0018\"]");

        JsonNode customer = awaitVersion(3);

        assertThat(customer.path("name").asString()).isEqualTo("Kept Ltd");
        assertThat(customer.at("/emails/0/address").asString()).isEqualTo("a@kept.example");
        assertThat(customer.at("/phones/0/number").asString()).isEqualTo("+442079460018");
        assertThat(published(3)).containsExactly("Kept Ltd", "Corrected Ltd", "Kept Ltd");
    }

    @Test
    void verificationAndPreferenceOutliveTheErp() {
        record("Verified Ltd", "2026-01-01T00:00:00Z", ",\"phones\":[\"020 7946 0018\"]");
        awaitVersion(1);
        api.patch(
                path(),
                "\"1\"",
                "{\"phones\":[{\"purpose\":\"work\",\"number\":\"020 7946 0018\",\"preferred\":true}]}");
        HttpHeaders headers = api.headers();
        headers.setIfMatch("\"2\"");
        api.send(
                HttpMethod.POST,
                path() + "/verify",
                headers,
                "{\"contactPoint\":\"/phones/0\",\"method\":\"call-back\"}");
        record(
                "Verified Ltd",
                "2026-01-02T00:00:00Z",
                ",\"phones\":[\"112233445\",\"020 7946 0018\"]");

        JsonNode phones = awaitVersion(4).path("phones");

        assertThat(phones.get(0).has("verification")).isFalse();
        assertThat(phones.get(1).path("purpose").asString()).isEqualTo("work");
        assertThat(phones.get(1).path("preferred").asBoolean()).isTrue();
        assertThat(phones.get(1).at("/verification/method").asString()).isEqualTo("call-back");
        assertThat(awaitVersion(4).at("/identities/0/type").asString()).isEqualTo("erp");
    }

    @Test
    void saleMakesAProvisionalCustomerThatTheErpNamesLater() {
        sell();
        JsonNode provisional = awaitVersion(1);
        record("Known Ltd", "2026-01-01T00:00:00Z", "");
        JsonNode active = awaitVersion(2);

        assertThat(provisional.path("status").asString()).isEqualTo("provisional");
        assertThat(provisional.path("name").asString())
                .isEqualTo("%s (sap-01)".formatted(reference));
        assertThat(provisional.at("/identities/0/externalId").asString()).isEqualTo(reference);
        assertThat(active.path("status").asString()).isEqualTo("active");
        assertThat(active.at("/identities/0/externalId").asString()).isEqualTo(reference);
        assertThat(active.path("createdAt")).isEqualTo(provisional.path("createdAt"));
    }

    @Test
    void saleOfAKnownCustomerChangesNothing() {
        record("First Ltd", "2026-01-01T00:00:00Z", "");
        awaitVersion(1);
        sell();
        record("Second Ltd", "2026-01-02T00:00:00Z", "");

        awaitVersion(2);
        assertThat(published(2)).containsExactly("First Ltd", "Second Ltd");
    }

    @Test
    void saleUnderAnIdentityThatSomebodyHoldsMakesNoSecondCustomer() {
        CustomerApi.Answer holder =
                api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"Holder\"}");
        String identity = "[{\"source\":\"sap-01\",\"externalId\":\"%s\"}]".formatted(reference);
        api.patch(
                "/api/v1/customers/" + holder.id(),
                holder.etag(),
                "{\"identities\":" + identity + "}");
        sell();
        record("Held Ltd", "2026-01-01T00:00:00Z", "");

        JsonNode customer = awaitVersion(3);

        assertThat(customer.path("id").asString()).isEqualTo(holder.id().toString());
        assertThat(customer.path("name").asString()).isEqualTo("Held Ltd");
    }

    @Test
    void garbageIsADeadLetterWithItsReason() {
        kafka.produce("erp.customer", reference, "{\"source\":\"sap-01\",\"name\":\" \"}");
        kafka.produce("erp.customer", reference, "no json");

        List<ConsumerRecord<String, String>> letters =
                kafka.await("erp.customer.dlt", 2, letter -> reference.equals(letter.key()));

        assertThat(letters)
                .extracting(letter -> KafkaTestClient.header(letter, "dlt_code").orElseThrow())
                .containsExactly("schema-violation", "malformed-json");
        assertThat(KafkaTestClient.header(letters.getFirst(), "dlt_reason").orElseThrow())
                .contains("customerRef", "/name");
    }

    private static final String FULL =
            """
            ,"country":"United Kingdom","emails":["Orders@Harbour-Gifts.example"],
            "phones":["020 7946 0018","ext 7"],
            "addresses":[{"street":"3 Quay Street","city":"Bristol"},{"street":" "}]
            """;

    private void record(String name, String at, String more) {
        kafka.produce(
                "erp.customer",
                reference,
                """
                {"source":"%s","customerRef":"%s","kind":"organisation","name":"%s",
                 "recordedAt":"%s"%s}
                """
                        .formatted(SOURCE, reference, name, at, more));
    }

    private void sell() {
        kafka.produce(
                "crm.sales.sale",
                id.toString(),
                Map.of("ce_id", Ids.next().toString(), "ce_type", "crm.sales.sale.recorded.v1"),
                "{\"source\":\"%s\",\"customerId\":\"%s\",\"customerRef\":\"%s\"}"
                        .formatted(SOURCE, id, reference));
    }

    private JsonNode awaitVersion(long version) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.get(path()),
                        answer -> answer.json().path("version").asLong() == version)
                .json();
    }

    private List<String> published(int count) {
        return kafka
                .await("crm.customer.customer", count, m -> m.key().equals(id.toString()))
                .stream()
                .map(m -> JsonMapper.shared().readTree(m.value()))
                .map(state -> state.path("name").asString())
                .toList();
    }

    private String path() {
        return "/api/v1/customers/" + id;
    }
}
