package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.NotFound;

/** No field has this id, or none that the caller may see. */
public final class NoSuchField extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchField(FieldId id) {
        super("no-such-field", "There is no custom field " + id);
    }
}
