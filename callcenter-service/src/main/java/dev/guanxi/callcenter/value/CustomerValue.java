package dev.guanxi.callcenter.value;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth, as analytics last said.
 *
 * @param tier platinum, gold, silver or bronze; a word not known here counts like no word
 * @param clv net present value of the profit that the customer will bring
 * @param revision how many profiles there were of this customer: the higher is the newer
 * @param mergedInto the customer that this one is part of now, whose value counts
 */
public record CustomerValue(
        CustomerId customer,
        String tier,
        Money clv,
        String segment,
        long revision,
        Instant asOf,
        @Nullable CustomerId mergedInto) {

    /** Of a customer that stands for itself. */
    public CustomerValue(
            CustomerId customer,
            String tier,
            Money clv,
            String segment,
            long revision,
            Instant asOf) {
        this(customer, tier, clv, segment, revision, asOf, null);
    }
}
