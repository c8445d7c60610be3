package dev.guanxi.platform.deadletter;

import dev.guanxi.platform.inbox.Subscription;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class DeadLetterAutoConfiguration {

    /** In bytes: the largest message that a topic takes by default, and room for the reason. */
    private static final int LARGEST_LETTER = 1_200_000;

    @Bean
    KafkaTemplate<byte[], byte[]> deadLetterTemplate(KafkaProperties kafka) {
        Map<String, Object> properties = kafka.buildProducerProperties();
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_LETTER);
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(properties));
    }

    @Bean
    DeadLetters deadLetters(KafkaTemplate<byte[], byte[]> deadLetterTemplate, Clock clock) {
        return new DeadLetters(deadLetterTemplate, clock);
    }

    @Bean
    DeadLetterController deadLetterController(
            KafkaProperties kafka,
            ObjectProvider<Subscription> subscriptions,
            ObjectProvider<DeadLetterSource> sources,
            KafkaTemplate<byte[], byte[]> deadLetterTemplate,
            JdbcClient jdbc) {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return new DeadLetterController(
                new DeadLetterReader(
                        new DefaultKafkaConsumerFactory<>(properties),
                        Stream.concat(
                                subscriptions.stream().flatMap(s -> s.topics().stream()),
                                sources.stream().flatMap(s -> s.topics().stream()))),
                new ResentLetters(jdbc),
                deadLetterTemplate);
    }
}
