package dev.guanxi.sales;

import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.KafkaTestClient;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes to the ERP's topics as an ERP does: plain JSON, no headers. */
@TestComponent
public class Erp {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KafkaTestClient kafka;
    private final JdbcClient jdbc;

    Erp(KafkaTestClient kafka, JdbcClient jdbc) {
        this.kafka = kafka;
        this.jdbc = jdbc;
    }

    /** A product with a list price of 2.55 and a cost of 1.40 GBP; returns its reference. */
    public String product() {
        String ref = "P" + UUID.randomUUID().toString().substring(0, 8);
        product(
                ref,
                """
                {"source":"sap-01","productRef":"%s","description":"HOLDER %s","unitPrice":"2.55",
                 "unitCost":"1.40","currency":"GBP","recordedAt":"2026-01-01T08:00:00Z"}
                """
                        .formatted(ref, ref));
        return ref;
    }

    /** Returns when the product is known here. */
    public void product(String ref, String json) {
        kafka.produce("erp.product", ref, json);
        await().atMost(LIMIT)
                .until(
                        () ->
                                jdbc.sql("SELECT count(*) FROM product WHERE product_ref = :ref")
                                                .param("ref", ref)
                                                .query(Long.class)
                                                .single()
                                        > 0);
    }

    public void orderStatus(UUID order, String status) {
        kafka.produce(
                "erp.order-status",
                order.toString(),
                """
                {"source":"sap-01","orderId":"%s","status":"%s","at":"2026-01-14T10:05:00+01:00"}
                """
                        .formatted(order, status));
    }

    public void sale(String key, String json) {
        kafka.produce("erp.sale", key, json);
    }
}
