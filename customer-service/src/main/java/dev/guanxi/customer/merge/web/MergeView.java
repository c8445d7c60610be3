package dev.guanxi.customer.merge.web;

import dev.guanxi.customer.merge.Merge;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as the API shows it.
 *
 * @param answeredBy who answers for the absorbed one now; after a split it does so itself
 */
record MergeView(
        UUID id,
        UUID survivorId,
        UUID absorbedId,
        @Schema(description = "Who answers for the absorbed one now: itself after a split")
                Answering answeredBy,
        Map<String, Merge.Choice> take,
        Instant mergedAt,
        @Schema(example = "amy") String mergedBy,
        @Nullable Instant splitAt,
        @Nullable @Schema(example = "amy") String splitBy,
        long version) {

    /**
     * @param version the ETag of that customer
     */
    record Answering(UUID id, @Schema(example = "Harbour Gifts Ltd") String name, long version) {}

    static MergeView of(Merge merge, Answering answering) {
        Merge.Decision split = merge.split();
        return new MergeView(
                merge.id().value(),
                merge.pair().survivor().value(),
                merge.pair().absorbed().value(),
                answering,
                merge.take(),
                merge.merged().at(),
                merge.merged().by(),
                split == null ? null : split.at(),
                split == null ? null : split.by(),
                merge.version());
    }
}
