package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.Forbidden;

/** Something was to be looked for by a field that the caller does not see. */
public final class FieldNotVisible extends Forbidden {

    private static final long serialVersionUID = 1L;

    FieldNotVisible(String field) {
        super(
                "field-not-visible",
                "'%s' is not shown to you, so you cannot search or sort by it".formatted(field));
    }
}
