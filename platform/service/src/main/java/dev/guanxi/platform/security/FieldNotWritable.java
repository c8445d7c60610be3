package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.Forbidden;
import java.util.List;

/** The caller writes a field that it does not even see. */
public final class FieldNotWritable extends Forbidden {

    private static final long serialVersionUID = 1L;

    private final String field;

    FieldNotWritable(String field) {
        super(
                "field-not-writable",
                "'%s' is not shown to you, so you cannot write it: leave it out".formatted(field));
        this.field = field;
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("/" + field, "must be left out"));
    }
}
