package dev.guanxi.customer.value;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.NotFound;

/** Analytics has said nothing of this customer so far. */
public final class NoValueYet extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoValueYet(CustomerId id) {
        super("no-value-yet", "Analytics has no profile of customer " + id + " yet");
    }
}
