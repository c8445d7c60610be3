package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.RuleBroken;
import java.util.List;

/** What is said about a field contradicts itself, or what it is. */
public final class FieldSettingsRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    FieldSettingsRefused(String code, String property, String message) {
        super(code, "'" + property + "' is refused: " + message);
        this.errors = List.of(new FieldError("/" + property, message));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
