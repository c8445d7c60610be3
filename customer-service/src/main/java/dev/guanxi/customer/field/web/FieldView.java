package dev.guanxi.customer.field.web;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Limits;
import dev.guanxi.customer.field.FieldType;
import dev.guanxi.platform.http.ExpectedVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A field as the API shows it.
 *
 * @param version the same as the ETag and the version of its event
 */
record FieldView(
        UUID id,
        String name,
        String label,
        List<String> kinds,
        FieldType type,
        @Nullable List<Choice> choices,
        boolean required,
        boolean unique,
        boolean searchable,
        @Nullable List<String> readableBy,
        @Nullable List<String> writableBy,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean retired,
        Instant createdAt,
        long version) {

    static FieldView of(FieldDefinition field) {
        FieldSettings settings = field.settings();
        Limits limits = settings.limits();
        return new FieldView(
                field.id().value(),
                field.name(),
                settings.label(),
                List.copyOf(settings.kinds()),
                settings.type(),
                limits.choices().isEmpty() ? null : limits.choices(),
                settings.duties().required(),
                settings.duties().unique(),
                settings.duties().searchable(),
                FieldDetails.orNull(settings.access().readableBy()),
                FieldDetails.orNull(settings.access().writableBy()),
                limits.maxLength(),
                limits.pattern(),
                limits.min(),
                limits.max(),
                field.retired(),
                field.createdAt(),
                field.version());
    }

    static ResponseEntity<FieldView> tagged(FieldDefinition field) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(field.version())).body(of(field));
    }
}
