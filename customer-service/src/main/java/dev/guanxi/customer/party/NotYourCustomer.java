package dev.guanxi.customer.party;

import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.platform.problem.Forbidden;

/** The caller may see the customer, but not change anything of it. */
public final class NotYourCustomer extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYourCustomer(Customer customer) {
        super(
                "not-your-customer",
                "You see customer %s, but may not change anything of it: ask %s to do it, or to hand the customer over"
                        .formatted(customer.id(), lookedAfterBy(customer.standing().ownership())));
    }

    private static String lookedAfterBy(Ownership ownership) {
        if (ownership.owner() != null) {
            return ownership.owner();
        }
        return ownership.team() == null ? "a manager" : "team " + ownership.team();
    }
}
