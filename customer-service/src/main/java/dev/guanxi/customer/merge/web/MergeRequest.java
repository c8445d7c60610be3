package dev.guanxi.customer.merge.web;

import dev.guanxi.customer.merge.Merge;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is merged into the customer of the path.
 *
 * @param take for fields where it shall not be the survivor's value, or the other's where that has
 *     none, and both for lists
 */
record MergeRequest(
        @NotNull @Schema(example = "01990a5f-02b4-7e11-8c55-0a1b2c3d4e5f") UUID other,
        @NotNull
                @Positive
                @Schema(description = "The version of the other that was seen", example = "3")
                Long otherVersion,
        @Nullable
                @Schema(
                        description =
                                "own, other or, for lists, both, by field: kind, classification,"
                                        + " name, addresses, phones, emails, owner, team",
                        example = "{\"name\": \"other\", \"phones\": \"both\"}")
                Map<String, Merge.@NotNull Choice> take) {}
