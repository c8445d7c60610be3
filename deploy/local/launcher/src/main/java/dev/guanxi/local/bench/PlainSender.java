package dev.guanxi.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer with the relay's own settings and nothing behind it: the most there is to reach. */
final class PlainSender {

    private final String bootstrap;
    private final BenchPayload payload;

    PlainSender(String bootstrap, BenchPayload payload) {
        this.bootstrap = bootstrap;
        this.payload = payload;
    }

    void send(String topic, int events) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "acks",
                        "all",
                        "linger.ms",
                        1,
                        "batch.size",
                        131_072);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < events; i++) {
                producer.send(message(topic));
            }
            producer.flush();
        }
    }

    private ProducerRecord<String, String> message(String topic) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, UUID.randomUUID().toString(), payload.json());
        payload.headers()
                .forEach(
                        (name, value) ->
                                message.headers()
                                        .add(name, value.getBytes(StandardCharsets.UTF_8)));
        message.headers()
                .add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
