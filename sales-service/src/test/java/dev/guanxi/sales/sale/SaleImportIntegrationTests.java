package dev.guanxi.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.sales.Erp;
import dev.guanxi.sales.SalesApi;
import dev.guanxi.sales.SalesApi.Answer;
import dev.guanxi.sales.SalesServiceTest;
import dev.guanxi.sales.customer.CustomerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SalesServiceTest
class SaleImportIntegrationTests {

    @Autowired SalesApi api;
    @Autowired Erp erp;
    @Autowired KafkaTestClient kafka;
    @Autowired TestTokens tokens;

    /** Each test is a customer of its own, so that all its documents are in one partition. */
    private final String customerRef = "C" + UUID.randomUUID();

    private final CustomerId customer = CustomerId.knownTo("sap-01", customerRef);

    @Test
    void documentIsPublishedCleanWithItsInteraction() {
        String document = document();

        erp.sale(customerRef, invoice(document, 6, "2.55"));

        ConsumerRecord<String, String> event = sale(document);
        EventContract.of("crm.sales.sale.recorded.v1").assertValid(event.value());
        assertThat(event.key()).isEqualTo(customer.toString());
        assertThat(event.value())
                .contains("\"15.30\"", "\"6\"", "\"2.55\"", "2025-12-01T07:26:00Z");
        assertThat(KafkaTestClient.header(event, "ce_subject"))
                .hasValue(SaleId.knownTo("sap-01", document).toString());
        assertThat(KafkaTestClient.header(event, "ce_time")).hasValue("2025-12-01T07:26:00Z");
        ConsumerRecord<String, String> interaction =
                kafka.await("crm.sales.interaction", m -> customer.toString().equals(m.key()));
        assertThat(interaction.value()).contains("\"web\"", "Invoice " + document);
    }

    @Test
    void sameDocumentAgainChangesNothing() {
        String document = document();
        erp.sale(customerRef, invoice(document, 6, "2.55"));
        erp.sale(customerRef, invoice(document, 6, "2.550"));
        String last = document();
        erp.sale(customerRef, invoice(last, 1, "1.00"));

        sale(last);

        assertThat(published()).containsExactly(document, last);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void sameDocumentWithOtherContentIsRefused() {
        String document = document();
        erp.sale(customerRef, invoice(document, 6, "2.55"));
        erp.sale(customerRef, invoice(document, 7, "2.55"));
        String last = document();
        erp.sale(customerRef, invoice(last, 1, "1.00"));

        assertThat(deadLetterCode()).isEqualTo("document-changed");
        sale(last);
        assertThat(published()).containsExactly(document, last);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void garbageCostsOnlyItself() {
        erp.sale(customerRef, "{\"source\":");
        String good = document();
        erp.sale(customerRef, invoice(good, 1, "1.00"));

        assertThat(deadLetterCode()).isEqualTo("malformed-json");
        sale(good);
    }

    @Test
    void documentAgainstTheSchemaIsRefusedWithThePlace() {
        erp.sale(customerRef, invoice(document(), -1, "1.00"));

        ConsumerRecord<String, String> letter = deadLetter();
        assertThat(KafkaTestClient.header(letter, "dlt_code")).hasValue("schema-violation");
        assertThat(KafkaTestClient.header(letter, "dlt_reason").orElseThrow())
                .contains("/lines/0/quantity");
    }

    @Test
    void documentThatMeansNothingIsRefused() {
        erp.sale(customerRef, invoice(document(), 1, "1.00").replace("GBP", "QQQ"));

        assertThat(deadLetterCode()).isEqualTo("unknown-currency");
    }

    @Test
    void numberTooFineForAnyUnitIsRefused() {
        erp.sale(customerRef, invoice(document(), 1, "1.00").replace(":1,", ":1e-99999,"));

        assertThat(deadLetterCode()).isEqualTo("impossible-line");
    }

    @Test
    void numberWithExponentIsPublishedPlain() {
        String document = document();

        erp.sale(customerRef, invoice(document, 1, "0.000000").replace(":1,", ":1e3,"));

        assertThat(sale(document).value()).contains("\"1000\"");
    }

    @Test
    void documentOfTheFutureIsRefused() {
        erp.sale(customerRef, invoice(document(), 1, "1.00").replace("2025", "2999"));

        assertThat(deadLetterCode()).isEqualTo("sale-in-future");
    }

    @Test
    void unknownTypeIsRefused() {
        kafka.produce(
                "erp.sale",
                customerRef,
                Map.of("ce_type", "erp.sale.voided.v1", "ce_id", UUID.randomUUID().toString()),
                invoice(document(), 1, "1.00"));

        assertThat(deadLetterCode()).isEqualTo("unknown-type");
    }

    @Test
    void operatorSeesDeadLettersAndSendsThemBack() {
        erp.sale(customerRef, invoice(document(), 1, "1.00").replace("GBP", "QQQ"));
        deadLetter();
        String path = "/api/v1/operations/sales-service/dead-letters";
        String ada = "Bearer " + tokens.as("ada", "administrator");

        JsonNode letter = letter(api.getAs(ada, path + "?limit=200"));
        String address =
                "/%s/%d/%d/resend"
                        .formatted(
                                letter.path("topic").asString(),
                                letter.path("partition").asInt(),
                                letter.path("offset").asInt());
        Answer resent = api.postAs(ada, path + address, null);

        assertThat(letter.path("code").asString()).isEqualTo("unknown-currency");
        assertThat(resent.status()).isEqualTo(202);
        assertThat(kafka.await("erp.sale.dlt", 2, this::isOwn)).hasSize(2);
        assertThat(api.get(path).status()).isEqualTo(403);
    }

    @Test
    void anonymousSaleCountsForNoCustomer() {
        String document = document();

        erp.sale(document, invoice(document, 1, "2.51").replace("\"" + customerRef + "\"", "null"));

        ConsumerRecord<String, String> event = sale(document);
        assertThat(event.key()).isEqualTo(SaleId.knownTo("sap-01", document).toString());
        assertThat(event.value()).doesNotContain("customerId");
    }

    @Test
    void everyGoldenExampleOfTheErpIsTaken() {
        EventContract contract = EventContract.of("erp.sale.recorded.v1");
        contract.examples().forEach(example -> erp.sale("golden", example));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(kafka.readAll("crm.sales.sale"))
                                        .map(m -> m.value())
                                        .anyMatch(v -> v.contains("\"C536379\""))
                                        .anyMatch(v -> v.contains("\"536544\"")));
        assertThat(kafka.readAll("erp.sale.dlt")).noneMatch(m -> "golden".equals(m.key()));
    }

    private static String document() {
        return "D" + UUID.randomUUID();
    }

    private String invoice(String document, int quantity, String price) {
        return """
        {"source":"sap-01","documentId":"%s","kind":"invoice","customerRef":"%s",
         "occurredAt":"2025-12-01T08:26:00+01:00","currency":"GBP","channel":"online",
         "country":"GB","lines":[{"productRef":"85123A","quantity":%d,"unitPrice":"%s"}]}
        """
                .formatted(document, customerRef, quantity, price);
    }

    private ConsumerRecord<String, String> sale(String document) {
        return kafka.await("crm.sales.sale", m -> m.value().contains("\"" + document + "\""));
    }

    private List<String> published() {
        return kafka.readAll("crm.sales.sale").stream()
                .filter(this::ofCustomer)
                .map(m -> m.value().replaceAll("(?s).*\"documentId\": ?\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private boolean ofCustomer(ConsumerRecord<String, String> message) {
        return customer.toString().equals(message.key());
    }

    private boolean isOwn(ConsumerRecord<String, String> message) {
        return customerRef.equals(message.key());
    }

    private JsonNode listed() {
        return api.get("/api/v1/sales?customer=" + customer).json().path("items");
    }

    private ConsumerRecord<String, String> deadLetter() {
        return kafka.await("erp.sale.dlt", this::isOwn);
    }

    private String deadLetterCode() {
        return KafkaTestClient.header(deadLetter(), "dlt_code").orElseThrow();
    }

    private JsonNode letter(Answer list) {
        for (JsonNode letter : list.json().path("items")) {
            if (customerRef.equals(letter.path("key").asString())) {
                return letter;
            }
        }
        throw new AssertionError("The operator does not see the letter: " + list.json());
    }
}
