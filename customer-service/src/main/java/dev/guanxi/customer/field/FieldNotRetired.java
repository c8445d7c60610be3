package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.Conflict;

/** What is in use is not reinstated. */
public final class FieldNotRetired extends Conflict {

    private static final long serialVersionUID = 1L;

    FieldNotRetired(String name) {
        super("field-not-retired", "The field " + name + " is in use");
    }
}
