package dev.guanxi.customer.field.messaging;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payload of {@code crm.customer.field.*}: what a reader of custom values needs to know. */
record FieldState(
        UUID fieldId,
        String name,
        String label,
        List<String> kinds,
        FieldType type,
        @Nullable List<Choice> choices,
        boolean required,
        boolean unique,
        boolean retired,
        long version) {

    static FieldState of(FieldDefinition field) {
        FieldSettings settings = field.settings();
        List<Choice> choices = settings.limits().choices();
        return new FieldState(
                field.id().value(),
                field.name(),
                settings.label(),
                List.copyOf(settings.kinds()),
                settings.type(),
                choices.isEmpty() ? null : choices,
                settings.duties().required(),
                settings.duties().unique(),
                field.retired(),
                field.version());
    }
}
