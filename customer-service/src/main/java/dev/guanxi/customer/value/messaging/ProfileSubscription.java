package dev.guanxi.customer.value.messaging;

import dev.guanxi.customer.value.CustomerValues;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileSubscription {

    /** In batches: every new model means a new profile of every customer. */
    @Bean
    Subscription customerProfiles(CustomerValues values) {
        return Subscription.of("customer-service.customer-profiles", "analytics.customer-profile")
                .onBatch(
                        ProfileUpdated.TYPE,
                        ProfileUpdated.class,
                        events -> values.keep(events.stream().map(e -> e.data().value()).toList()));
    }
}
