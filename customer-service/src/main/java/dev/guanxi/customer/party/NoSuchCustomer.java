package dev.guanxi.customer.party;

import dev.guanxi.platform.problem.NotFound;

/** Nobody has this id, nor an identity that it is derived from. */
public final class NoSuchCustomer extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchCustomer(CustomerId id) {
        super("no-such-customer", "There is no customer " + id);
    }
}
