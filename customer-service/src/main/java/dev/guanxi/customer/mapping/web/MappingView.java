package dev.guanxi.customer.mapping.web;

import dev.guanxi.customer.mapping.MappingKeeping;
import dev.guanxi.customer.mapping.SavedMapping;
import dev.guanxi.platform.http.ExpectedVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A mapping as the API shows it. */
record MappingView(
        UUID id,
        String name,
        List<MappingDetails.ColumnDetails> columns,
        @Nullable Map<String, String> constants,
        String owner,
        Instant createdAt,
        long version) {

    static MappingView of(SavedMapping mapping) {
        MappingDetails details =
                MappingDetails.of(new MappingKeeping.Content(mapping.name(), mapping.mapping()));
        return new MappingView(
                mapping.id(),
                mapping.name(),
                details.columns(),
                details.constants(),
                mapping.owner(),
                mapping.createdAt(),
                mapping.version());
    }

    static ResponseEntity<MappingView> tagged(SavedMapping mapping) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(mapping.version())).body(of(mapping));
    }
}
