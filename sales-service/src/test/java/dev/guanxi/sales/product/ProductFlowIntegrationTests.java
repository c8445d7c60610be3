package dev.guanxi.sales.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.sales.Erp;
import dev.guanxi.sales.SalesApi;
import dev.guanxi.sales.SalesServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SalesServiceTest
class ProductFlowIntegrationTests {

    @Autowired SalesApi api;
    @Autowired Erp erp;
    @Autowired KafkaTestClient kafka;

    @Test
    void latestWordOfTheErpIsPublishedAndListed() {
        String ref = erp.product();
        record(ref, "2.95", "2026-01-03T08:00:00Z");
        record(ref, "1.95", "2026-01-02T08:00:00Z");
        record(ref, "2.95", "2026-01-04T08:00:00Z");
        record(ref, "3.95", "2026-01-05T08:00:00Z");

        String id = ProductId.knownTo("sap-01", ref).toString();
        List<ConsumerRecord<String, String>> events =
                kafka.await("crm.sales.product", 3, m -> id.equals(m.key()));

        EventContract.of("crm.sales.product.recorded.v1").assertValid(events.getFirst().value());
        assertThat(events)
                .map(e -> KafkaTestClient.header(e, "ce_sequence"))
                .containsExactly(Optional.of("1"), Optional.of("2"), Optional.of("3"));
        assertThat(events.getLast().value()).contains("\"3.95\"");
        JsonNode listed = api.get("/api/v1/products?q=" + ref).json();
        assertThat(listed.at("/items/0/id").asString()).isEqualTo(id);
        assertThat(listed.at("/items/0/unitPrice/amount").asString()).isEqualTo("3.95");
        assertThat(listed.at("/items/0/unitCost").isMissingNode()).isTrue();
    }

    @Test
    void wildcardsAreLetters() {
        erp.product();

        assertThat(api.get("/api/v1/products?q=%25").json().path("items")).isEmpty();
    }

    @Test
    void goldenExamplesOfTheErpAreTaken() {
        EventContract.of("erp.product.recorded.v1")
                .examples()
                .forEach(example -> kafka.produce("erp.product", "golden", example));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.get("/api/v1/products?q=85123A").json().path("items").isEmpty());
    }

    private void record(String ref, String price, String at) {
        kafka.produce(
                "erp.product",
                ref,
                """
                {"source":"sap-01","productRef":"%s","description":"HOLDER","unitPrice":"%s",
                 "currency":"GBP","recordedAt":"%s"}
                """
                        .formatted(ref, price, at));
    }
}
