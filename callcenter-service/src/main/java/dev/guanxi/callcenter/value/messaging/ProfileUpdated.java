package dev.guanxi.callcenter.value.messaging;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.value.CustomerValue;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code analytics.customer-profile.updated.v1}, as far as the call centre reads it.
 */
record ProfileUpdated(
        UUID customerId,
        long revision,
        Instant asOf,
        Currency currency,
        BigDecimal clv,
        String tier,
        String segment,
        @Nullable UUID mergedInto) {

    static final String TYPE = "analytics.customer-profile.updated.v1";

    CustomerValue value() {
        return new CustomerValue(
                new CustomerId(customerId),
                tier,
                new Money(clv, currency),
                segment,
                revision,
                asOf,
                mergedInto == null ? null : new CustomerId(mergedInto));
    }
}
