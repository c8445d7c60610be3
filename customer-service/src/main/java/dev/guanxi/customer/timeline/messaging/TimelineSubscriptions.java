package dev.guanxi.customer.timeline.messaging;

import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.platform.inbox.ReceivedEvent;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineSubscriptions {

    /** The service's own interactions are in the timeline from the transaction that wrote them. */
    @Bean
    Subscription interactionsOfAllServices(Timeline timeline) {
        return Subscription.of(
                        "customer-service.timeline",
                        "crm.sales.interaction",
                        "crm.marketing.interaction",
                        "crm.callcenter.interaction")
                .onBatch(
                        "crm.interaction.recorded.v1",
                        Interaction.class,
                        events -> timeline.add(events.stream().map(ReceivedEvent::data).toList()));
    }
}
