package dev.guanxi.platform.security;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the caller of this moment may write of a type with fields that the policy may hide. */
public final class FieldRights {

    private FieldRights() {}

    /**
     * @param type what the fields belong to; one that is not marked {@link TakesFields} lets all
     *     pass
     * @throws FieldNotWritable when one of the fields is hidden from the caller
     */
    public static void requireWritable(Class<?> type, Collection<String> fields) {
        Set<String> hidden = hiddenFields(type);
        if (!hidden.isEmpty()) {
            fields.stream()
                    .filter(hidden::contains)
                    .findFirst()
                    .ifPresent(
                            field -> {
                                throw new FieldNotWritable(field);
                            });
        }
    }

    static Set<String> hiddenFields(Class<?> type) {
        @Nullable TakesFields takes = type.getAnnotation(TakesFields.class);
        return takes == null
                ? Set.of()
                : CallerToken.current()
                        .map(caller -> caller.hidden(takes.value()))
                        .orElse(Set.of());
    }
}
