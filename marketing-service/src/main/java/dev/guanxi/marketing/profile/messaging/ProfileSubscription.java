package dev.guanxi.marketing.profile.messaging;

import dev.guanxi.marketing.profile.CustomerProfiles;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileSubscription {

    /** In batches: every new model means a new profile of every customer. */
    @Bean
    Subscription customerProfileUpdates(CustomerProfiles profiles) {
        return Subscription.of("marketing.customer-profiles", "analytics.customer-profile")
                .onBatch(
                        ProfileUpdated.TYPE,
                        ProfileUpdated.class,
                        events ->
                                profiles.keep(
                                        events.stream().map(e -> e.data().profile()).toList()));
    }
}
