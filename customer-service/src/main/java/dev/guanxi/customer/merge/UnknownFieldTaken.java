package dev.guanxi.customer.merge;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.Malformed;
import java.util.List;

/** A customer has no field of this name that could be taken from either side. */
public final class UnknownFieldTaken extends Malformed {

    private static final long serialVersionUID = 1L;

    private final String field;

    UnknownFieldTaken(String field, List<String> known) {
        super("unknown-field", "'%s' is none of %s".formatted(field, String.join(", ", known)));
        this.field = field;
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("/take/" + field, "is not a field"));
    }
}
