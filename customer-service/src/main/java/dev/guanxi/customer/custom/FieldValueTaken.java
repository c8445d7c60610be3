package dev.guanxi.customer.custom;

import dev.guanxi.platform.problem.Conflict;
import dev.guanxi.platform.problem.FieldError;
import java.util.List;
import java.util.UUID;

/** Another customer has the value of a field in which no two have the same. */
public final class FieldValueTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    FieldValueTaken(String name, UUID holder) {
        super(
                "field-value-taken",
                "Customer %s has this %s: no two customers have the same".formatted(holder, name));
        this.errors = List.of(new FieldError("/custom/" + name, "taken by " + holder));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
