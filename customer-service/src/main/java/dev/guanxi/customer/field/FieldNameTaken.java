package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.Conflict;

/** A name is one field for all time: old values and integrations go by it. */
public final class FieldNameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    private FieldNameTaken(String message) {
        super("field-name-taken", message);
    }

    static FieldNameTaken builtIn(String name) {
        return new FieldNameTaken("Every customer has " + name + " already: choose another name");
    }

    static FieldNameTaken by(FieldDefinition field) {
        return new FieldNameTaken(
                "%s is the name of %sfield %s: choose another name%s"
                        .formatted(
                                field.name(),
                                field.retired() ? "the retired " : "",
                                field.id(),
                                field.retired() ? " or reinstate it" : ""));
    }
}
