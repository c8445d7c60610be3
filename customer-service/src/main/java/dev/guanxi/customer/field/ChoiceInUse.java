package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.Conflict;

/** A choice that some customer has can be retired, not removed. */
public final class ChoiceInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    ChoiceInUse(String value) {
        super(
                "choice-in-use",
                "Customers have the choice '" + value + "': retire it instead of removing it");
    }
}
