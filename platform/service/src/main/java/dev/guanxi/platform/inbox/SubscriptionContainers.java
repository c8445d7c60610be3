package dev.guanxi.platform.inbox;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Runs the subscriptions: started last, stopped first, one container each. */
class SubscriptionContainers implements SmartLifecycle {

    private static final long RETRY_MILLIS = 1000;

    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers;
    private final InboxSettings settings;
    private volatile boolean running;

    SubscriptionContainers(
            List<Subscription> subscriptions,
            SubscriptionListeners listeners,
            KafkaProperties kafka,
            InboxSettings settings) {
        this.settings = settings;
        this.containers =
                subscriptions.stream()
                        .map(each -> container(each, listeners.of(each), kafka))
                        .toList();
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(
            Subscription subscription, SubscriptionListener listener, KafkaProperties kafka) {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        ContainerProperties container =
                new ContainerProperties(subscription.topics().toArray(String[]::new));
        container.setGroupId(subscription.consumer());
        container.setMessageListener(listener);
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setIdleBetweenPolls(settings.pause().toMillis());
        ConcurrentMessageListenerContainer<byte[], byte[]> result =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<>(properties), container);
        result.setBeanName(subscription.consumer());
        result.setConcurrency(settings.concurrency());
        // Only an outage gets here: the same events again, until it is over.
        result.setCommonErrorHandler(
                new DefaultErrorHandler(
                        new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return result;
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            containers.forEach(ConcurrentMessageListenerContainer::start);
            running = true;
        }
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
