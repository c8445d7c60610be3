package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.Conflict;

/** What is retired does not change. */
public final class FieldRetired extends Conflict {

    private static final long serialVersionUID = 1L;

    FieldRetired(String name) {
        super("field-retired", "The field " + name + " is retired: reinstate it first");
    }
}
