package dev.guanxi.customer.value.messaging;

import static java.util.Objects.requireNonNull;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

/** The data of {@code analytics.customer-profile.updated.v1}, as far as it is read here. */
record ProfileUpdated(
        UUID customerId,
        long revision,
        Instant asOf,
        Currency currency,
        BigDecimal monetary,
        BigDecimal clv,
        String tier,
        String segment) {

    static final String TYPE = "analytics.customer-profile.updated.v1";

    ProfileUpdated {
        requireNonNull(customerId, "customerId is missing");
        requireNonNull(asOf, "asOf is missing");
        requireNonNull(currency, "currency is missing");
        requireNonNull(monetary, "monetary is missing");
        requireNonNull(clv, "clv is missing");
        requireNonNull(tier, "tier is missing");
        requireNonNull(segment, "segment is missing");
    }

    CustomerValue value() {
        return new CustomerValue(
                new CustomerId(customerId),
                new CustomerValue.Rank(tier, segment),
                new CustomerValue.Figures(new Money(monetary, currency), new Money(clv, currency)),
                revision,
                asOf);
    }
}
