package dev.guanxi.marketing.profile;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth, as analytics last said.
 *
 * @param clv net present value of the profit that the customer will bring
 * @param revision how many profiles there were of this customer: the higher is the newer
 * @param mergedInto the customer that this one is part of now; who is has no place of its own
 */
public record CustomerProfile(
        CustomerId customer,
        Place place,
        Money clv,
        long revision,
        Instant asOf,
        @Nullable CustomerId mergedInto) {

    /** Of a customer that stands for itself. */
    public CustomerProfile(
            CustomerId customer, Place place, Money clv, long revision, Instant asOf) {
        this(customer, place, clv, revision, asOf, null);
    }

    /** Where the customer stands; words, because analytics may find new ones. */
    public record Place(String tier, String quadrant, String segment) {}
}
