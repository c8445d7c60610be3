package dev.guanxi.analytics.model;

import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.platform.value.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings versions from the database to the topic, oldest first, and again after a crash: a version
 * has one id and one content, so a repetition changes nothing.
 */
@Component
class ModelPublication {

    private final Models models;
    private final KafkaOperations<byte[], byte[]> kafka;
    private final JsonMapper json;

    ModelPublication(Models models, KafkaOperations<byte[], byte[]> kafka, JsonMapper json) {
        this.models = models;
        this.kafka = kafka;
        this.json = json;
    }

    void publishOpen() {
        for (ModelPublished model : models.unpublished()) {
            kafka.send(message(model)).join();
            models.published(model);
        }
    }

    private ProducerRecord<byte[], byte[]> message(ModelPublished model) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(
                        ModelPublished.TOPIC, bytes(model.name()), json.writeValueAsBytes(model));
        String id = Ids.natural("model", model.name(), model.version()).toString();
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        ModelPublished.TYPE,
                        "ce_source",
                        "/guanxi/analytics-service",
                        "ce_subject",
                        model.name(),
                        "ce_time",
                        model.publishedAt().toString(),
                        "ce_sequence",
                        model.version(),
                        "ce_dataschema",
                        "https://guanxi.dev/contracts/events/analytics/"
                                + ModelPublished.TYPE
                                + ".schema.json",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
