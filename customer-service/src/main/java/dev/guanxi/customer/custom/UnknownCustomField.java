package dev.guanxi.customer.custom;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.Malformed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** No field has this name, or none that the caller may read. */
public final class UnknownCustomField extends Malformed {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    UnknownCustomField(String name, Collection<FieldDefinition> known) {
        super("unknown-custom-field", "There is no custom field '" + name + "'; " + these(known));
        String pointer = "/custom/" + name.replace("~", "~0").replace("/", "~1");
        this.errors = List.of(new FieldError(pointer, "unknown custom field"));
    }

    private static String these(Collection<FieldDefinition> known) {
        return known.isEmpty()
                ? "there are none"
                : known.stream()
                        .map(FieldDefinition::name)
                        .collect(Collectors.joining(", ", "there are ", ""));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
