package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.value.ValueSettings;
import dev.guanxi.platform.deadletter.DeadLetterSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndFailExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    private static final Logger log = LoggerFactory.getLogger(StreamConfiguration.class);

    @Bean
    ValueStream valueStream(
            ValueSettings value,
            StreamSettings settings,
            KafkaProperties kafka,
            MeterRegistry meters) {
        // One that cannot be built fails here, and not at each attempt to start the stream.
        log.debug("{}", topology(value, settings).describe());
        String bootstrap = String.join(",", kafka.getBootstrapServers());
        return new ValueStream(
                () -> topology(value, settings),
                properties(settings.runtime(), bootstrap),
                new Topics(settings.runtime(), bootstrap),
                settings,
                meters);
    }

    private static Topology topology(ValueSettings value, StreamSettings settings) {
        StreamsBuilder builder = new StreamsBuilder();
        ValueTopology.build(builder, value, settings);
        return builder.build();
    }

    @Bean
    DeadLetterSource streamDeadLetters() {
        return new DeadLetterSource(
                Stream.of(
                                ValueTopology.BY_CUSTOMER,
                                ValueTopology.BY_OTHER,
                                List.of(LedgerEntry.TOPIC, Profile.TOPIC))
                        .flatMap(List::stream)
                        .toList());
    }

    @Bean("streams")
    StreamHealth streamHealth(ValueStream stream) {
        return new StreamHealth(stream);
    }

    static Properties properties(StreamSettings.Runtime settings, String bootstrap) {
        Map<String, Object> all = new HashMap<>();
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, ValueTopology.NAME);
        all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) settings.replication());
        all.put(StreamsConfig.STATE_DIR_CONFIG, settings.directory());
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // Bytes always deserialize, and what cannot be used goes to the dead letters by itself:
        // whatever fails nevertheless is a fault of ours, and must not pass over an event.
        all.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndFailExceptionHandler.class);
        all.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndFailProcessingExceptionHandler.class);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.METADATA_MAX_AGE_CONFIG), 5000);
        // A crashed instance must not hold its partitions, or readers of its transaction, for long.
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2000);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 10_000);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }
}
