package dev.guanxi.analytics.sink;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

@Configuration(proxyBeanMethods = false)
class SinkConfiguration {

    private static final long RETRY_MILLIS = 1000;

    @Bean(BatchSink.CONTAINERS)
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> sinkContainers(
            KafkaProperties kafka, SinkSettings settings) {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
        ConcurrentKafkaListenerContainerFactory<byte[], byte[]> containers =
                new ConcurrentKafkaListenerContainerFactory<>();
        containers.setConsumerFactory(new DefaultKafkaConsumerFactory<>(properties));
        containers.setBatchListener(true);
        containers.setConcurrency(settings.concurrency());
        containers.getContainerProperties().setIdleBetweenPolls(settings.pause().toMillis());
        containers.setAutoStartup(settings.enabled());
        // Only an outage gets here: the same messages again, until it is over.
        containers.setCommonErrorHandler(
                new DefaultErrorHandler(
                        new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return containers;
    }
}
