package dev.guanxi.customer.custom;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The caller may see the value, not change it (403). */
public final class CustomFieldReadOnly extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    CustomFieldReadOnly(String name) {
        super(
                HttpStatus.FORBIDDEN,
                "field-read-only",
                "custom." + name + " is changed by others: you may read it only");
        this.errors = List.of(new FieldError("/custom/" + name, "not yours to change"));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
