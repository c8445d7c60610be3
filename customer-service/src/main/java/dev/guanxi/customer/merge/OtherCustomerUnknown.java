package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.RuleBroken;

/** Only a customer that exists can be merged. */
public final class OtherCustomerUnknown extends RuleBroken {

    private static final long serialVersionUID = 1L;

    OtherCustomerUnknown(CustomerId id) {
        super("other-customer-unknown", "There is no customer " + id + " to be merged");
    }
}
