package dev.guanxi.platform.inbox;

import dev.guanxi.platform.contracts.EventSchemas;
import dev.guanxi.platform.deadletter.DeadLetters;
import dev.guanxi.platform.tracing.TraceContexts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@EnableConfigurationProperties(InboxSettings.class)
class InboxAutoConfiguration {

    @Bean
    Inbox inbox(JdbcClient jdbc, InboxSettings settings) {
        return new Inbox(jdbc, settings);
    }

    @Bean
    MessageReader messageReader(JsonMapper json, EventSchemas schemas) {
        return new MessageReader(json, schemas);
    }

    @Bean
    SubscriptionListener.Execution subscriptionExecution(
            PlatformTransactionManager transactions, TraceContexts traces) {
        return new SubscriptionListener.Execution(new TransactionTemplate(transactions), traces);
    }

    @Bean
    SubscriptionListeners subscriptionListeners(
            MessageReader reader,
            Inbox inbox,
            DeadLetters deadLetters,
            SubscriptionListener.Execution execution) {
        return subscription ->
                new SubscriptionListener(subscription, reader, inbox, deadLetters, execution);
    }

    @Bean
    SubscriptionContainers subscriptionContainers(
            ObjectProvider<Subscription> subscriptions,
            SubscriptionListeners listeners,
            KafkaProperties kafka,
            InboxSettings settings) {
        List<Subscription> declared = subscriptions.orderedStream().toList();
        return new SubscriptionContainers(declared, listeners, kafka, settings);
    }
}
