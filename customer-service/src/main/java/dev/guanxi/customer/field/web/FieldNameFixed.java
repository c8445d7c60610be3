package dev.guanxi.customer.field.web;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.RuleBroken;
import java.util.List;

/** A name is one field for all time. */
final class FieldNameFixed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FieldNameFixed(String name) {
        super(
                "field-name-fixed",
                name + " keeps its name: change the label, or retire it and define a new field");
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("/name", "never changes"));
    }
}
