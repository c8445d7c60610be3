package dev.guanxi.marketing.profile;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;

/**
 * What a customer is worth, as analytics last said.
 *
 * @param clv net present value of the profit that the customer will bring
 * @param revision how many profiles there were of this customer: the higher is the newer
 */
public record CustomerProfile(
        CustomerId customer, Place place, Money clv, long revision, Instant asOf) {

    /** Where the customer stands; words, because analytics may find new ones. */
    public record Place(String tier, String quadrant, String segment) {}
}
