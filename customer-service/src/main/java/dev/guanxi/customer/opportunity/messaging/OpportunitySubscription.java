package dev.guanxi.customer.opportunity.messaging;

import dev.guanxi.customer.opportunity.Opportunities;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpportunitySubscription {

    /** Each event has the full state, so one handler serves them all. */
    @Bean
    Subscription opportunitiesOfCustomers(Opportunities opportunities) {
        Subscription subscription =
                Subscription.of("customer-service.opportunities", "crm.sales.opportunity");
        for (String type : OpportunityTold.TYPES) {
            subscription.onBatch(
                    type,
                    OpportunityTold.class,
                    events ->
                            opportunities.keep(
                                    events.stream()
                                            .map(e -> e.data().opportunity(e.sequence()))
                                            .toList()));
        }
        return subscription;
    }
}
