package dev.guanxi.customer.importing;

import dev.guanxi.platform.problem.RuleBroken;

/** A row that can be read, but not be taken in. */
final class RowRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private RowRefused(String code, String message) {
        super(code, message);
    }

    static RowRefused ambiguous(int customers) {
        return new RowRefused(
                "ambiguous-match",
                "The row fits %d customers: give the key or the id of the one that it means"
                        .formatted(customers));
    }

    static RowRefused nobody() {
        return new RowRefused(
                "no-such-customer", "The row fits no customer, and none is to be new");
    }

    static RowRefused exists(Object id) {
        return new RowRefused(
                "customer-exists",
                "The row fits customer " + id + ", and only new ones are wanted");
    }
}
