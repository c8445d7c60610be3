package dev.guanxi.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.sales.Erp;
import dev.guanxi.sales.SalesApi;
import dev.guanxi.sales.SalesApi.Answer;
import dev.guanxi.sales.SalesServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesServiceTest
class OrderFlowIntegrationTests {

    private static final String PATH = "/api/v1/orders";

    @Autowired SalesApi api;
    @Autowired Erp erp;
    @Autowired KafkaTestClient kafka;

    private final UUID customer = UUID.randomUUID();

    @Test
    void placedOrderReachesTheTopicWithAllHeaders() {
        String ref = erp.product();

        Answer placed = place("{\"productRef\":\"%s\",\"quantity\":\"6\"}".formatted(ref));

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.headers().getLocation()).hasPath(PATH + "/" + placed.id());
        assertThat(placed.etag()).isEqualTo("\"1\"");
        assertThat(placed.text("number")).matches("SO-\\d{6}");
        assertThat(placed.json().at("/total/amount").asString()).isEqualTo("15.30");
        assertThat(placed.json().toString()).doesNotContain("1.40");
        ConsumerRecord<String, String> event = event(placed, "crm.sales.order.placed.v1");
        EventContract.of("crm.sales.order.placed.v1").assertValid(event.value());
        assertThat(event.value()).contains("\"1.40\"", "\"sam\"", customer.toString());
        assertThat(KafkaTestClient.header(event, "ce_specversion")).hasValue("1.0");
        assertThat(KafkaTestClient.header(event, "ce_source")).hasValue("/guanxi/sales-service");
        assertThat(KafkaTestClient.header(event, "ce_subject")).hasValue(placed.id().toString());
        assertThat(KafkaTestClient.header(event, "ce_time")).hasValue(placed.text("placedAt"));
        assertThat(KafkaTestClient.header(event, "ce_sequence")).hasValue("1");
        assertThat(KafkaTestClient.header(event, "content-type")).hasValue("application/json");
        assertThat(KafkaTestClient.header(event, "ce_dataschema"))
                .hasValue(
                        "https://guanxi.dev/contracts/events/sales/"
                                + "crm.sales.order.placed.v1.schema.json");
        assertThat(KafkaTestClient.header(event, "ce_id").map(UUID::fromString))
                .hasValueSatisfying(id -> assertThat(id.version()).isEqualTo(7));
        assertThat(KafkaTestClient.header(event, "traceparent")).isPresent();
    }

    @Test
    void placedOrderIsInTheCustomerHistory() {
        Answer placed = place("{\"productRef\":\"%s\",\"quantity\":1}".formatted(erp.product()));

        ConsumerRecord<String, String> interaction =
                kafka.await("crm.sales.interaction", m -> customer.toString().equals(m.key()));

        assertThat(interaction.value())
                .contains("\"order\"", "\"phone\"", "Order " + placed.text("number"));
    }

    @Test
    void erpMovesTheOrderForwardOnly() {
        Answer placed = place("{\"productRef\":\"%s\",\"quantity\":1}".formatted(erp.product()));
        String id = placed.id().toString();

        erp.orderStatus(placed.id(), "delivered");
        erp.orderStatus(placed.id(), "delivered");
        erp.orderStatus(placed.id(), "shipped");
        erp.orderStatus(placed.id(), "paid");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(PATH + "/" + id).text("status").equals("paid"));
        assertThat(api.get(PATH + "/" + id).etag()).isEqualTo("\"3\"");
        List<ConsumerRecord<String, String>> events =
                kafka.await("crm.sales.order", 3, m -> id.equals(m.key()));
        assertThat(events)
                .map(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
        EventContract.of("crm.sales.order.status-changed.v1").assertValid(events.get(1).value());
        assertThat(events.get(1).value())
                .contains("\"placed\"", "\"delivered\"", "2026-01-14T09:05:00Z");
        assertThat(deadLetter("erp.order-status.dlt", id)).isEqualTo("status-goes-back");
    }

    @Test
    void statusOfAnUnknownOrderIsADeadLetter() {
        UUID unknown = UUID.randomUUID();

        erp.orderStatus(unknown, "shipped");

        assertThat(deadLetter("erp.order-status.dlt", unknown.toString()))
                .isEqualTo("no-such-order");
    }

    @Test
    void agreedPriceGoesBeforeTheListPrice() {
        Answer placed =
                place(
                        """
                        {"productRef":"%s","source":"sap-01","quantity":"2",
                         "unitPrice":{"amount":"2.00","currency":"GBP"}}
                        """
                                .formatted(erp.product()));

        assertThat(placed.json().at("/total/amount").asString()).isEqualTo("4.00");
    }

    @Test
    void orderThatCannotBePricedIsRefused() {
        String ref = erp.product();
        String free = "P" + UUID.randomUUID().toString().substring(0, 8);
        erp.product(
                free,
                """
                {"source":"sap-01","productRef":"%s","description":"NO PRICE",
                 "recordedAt":"2026-01-01T08:00:00Z"}
                """
                        .formatted(free));

        assertRefused("{\"productRef\":\"nowhere\",\"quantity\":1}", "unknown-product");
        assertRefused(
                "{\"productId\":\"%s\",\"quantity\":1}".formatted(UUID.randomUUID()),
                "unknown-product");
        assertRefused(
                "{\"productRef\":\"%s\",\"quantity\":1}".formatted(free), "product-without-price");
        assertRefused(
                """
                {"productRef":"%s","quantity":1},
                {"productRef":"%s","quantity":1,"unitPrice":{"amount":"1","currency":"EUR"}}
                """
                        .formatted(ref, ref),
                "mixed-currencies");
    }

    @Test
    void referenceOfTwoSourcesNeedsTheSource() {
        String ref = erp.product();
        kafka.produce(
                "erp.product",
                ref,
                """
                {"source":"sap-02","productRef":"%s","description":"OTHER","unitPrice":"9.00",
                 "currency":"GBP","recordedAt":"2026-01-01T08:00:00Z"}
                """
                        .formatted(ref));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get("/api/v1/products?q=" + ref).json().path("items").size() == 2);

        assertRefused("{\"productRef\":\"%s\",\"quantity\":1}".formatted(ref), "product-ambiguous");
        assertThat(
                        place(
                                        "{\"productRef\":\"%s\",\"source\":\"sap-02\",\"quantity\":1}"
                                                .formatted(ref))
                                .json()
                                .at("/total/amount")
                                .asString())
                .isEqualTo("9.00");
    }

    @Test
    void listIsFilteredByCustomerAndStatus() {
        String line = "{\"productRef\":\"%s\",\"quantity\":1}".formatted(erp.product());
        Answer first = place(line);
        Answer second = place(line);

        Answer all = api.get(PATH + "?customer=" + customer);

        assertThat(all.json().at("/items/0/id").asString()).isEqualTo(second.text("id"));
        assertThat(all.json().at("/items/1/id").asString()).isEqualTo(first.text("id"));
        assertThat(api.get(PATH + "?status=cancelled&customer=" + customer).json().path("items"))
                .isEmpty();
    }

    private void assertRefused(String lines, String code) {
        Answer refused = place(lines);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
    }

    private Answer place(String lines) {
        return api.post(
                PATH,
                "{\"customerId\":\"%s\",\"channel\":\"phone\",\"lines\":[%s]}"
                        .formatted(customer, lines));
    }

    private ConsumerRecord<String, String> event(Answer order, String type) {
        return kafka.await(
                "crm.sales.order",
                m ->
                        order.id().toString().equals(m.key())
                                && KafkaTestClient.header(m, "ce_type").equals(Optional.of(type)));
    }

    private String deadLetter(String topic, String key) {
        ConsumerRecord<String, String> letter = kafka.await(topic, m -> key.equals(m.key()));
        return KafkaTestClient.header(letter, "dlt_code").orElseThrow();
    }
}
