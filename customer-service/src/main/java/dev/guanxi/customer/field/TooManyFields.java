package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.Conflict;

/** Each customer shows and each event carries all fields, so their number is bounded. */
public final class TooManyFields extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyFields(int most) {
        super("too-many-fields", "There are " + most + " fields in use: retire one first");
    }
}
