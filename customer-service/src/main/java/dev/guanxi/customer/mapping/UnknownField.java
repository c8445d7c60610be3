package dev.guanxi.customer.mapping;

import dev.guanxi.platform.problem.RuleBroken;

/** A mapping names a field that there cannot be, or one twice. */
public final class UnknownField extends RuleBroken {

    private static final long serialVersionUID = 1L;

    UnknownField(String code, String message) {
        super(code, message);
    }

    static UnknownField path(String path) {
        return new UnknownField(
                "unknown-field-path",
                "'%s' is no field: write it as name, phones[mobile].number, identities[sap-01],"
                                .formatted(path)
                        + " addresses.main.city or custom.colour");
    }
}
