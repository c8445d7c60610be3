package dev.guanxi.local.demo;

import dev.guanxi.local.history.ErpMessages;
import dev.guanxi.local.history.HistoryPlayer;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The ERP reporting what became of an order, on its topic. */
final class ErpVoice implements AutoCloseable {

    private static final String TOPIC = "erp.order-status";

    private final HistoryPlayer producer;

    ErpVoice(String bootstrap) {
        producer = new HistoryPlayer(bootstrap);
    }

    void say(String order, String status, String document) {
        Map<String, String> message =
                Map.of(
                        "source", ErpMessages.SOURCE,
                        "orderId", order,
                        "status", status,
                        "at", Instant.now().toString(),
                        "documentRef", document);
        producer.send(TOPIC, order, JsonMapper.shared().writeValueAsBytes(message));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
