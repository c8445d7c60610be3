package dev.guanxi.marketing.profile.messaging;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.profile.CustomerProfile;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code analytics.customer-profile.updated.v1}, as far as marketing reads it. */
record ProfileUpdated(
        UUID customerId,
        long revision,
        Instant asOf,
        Currency currency,
        BigDecimal clv,
        String tier,
        String quadrant,
        String segment,
        @Nullable UUID mergedInto) {

    static final String TYPE = "analytics.customer-profile.updated.v1";

    CustomerProfile profile() {
        return new CustomerProfile(
                new CustomerId(customerId),
                new CustomerProfile.Place(tier, quadrant, segment),
                new Money(clv, currency),
                revision,
                asOf,
                mergedInto == null ? null : new CustomerId(mergedInto));
    }
}
