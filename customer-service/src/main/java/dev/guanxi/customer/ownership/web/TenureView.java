package dev.guanxi.customer.ownership.web;

import dev.guanxi.customer.ownership.Tenure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who looked after a customer for some time. */
record TenureView(
        @Schema(example = "sam") @Nullable String owner,
        @Schema(example = "north") @Nullable String team,
        Instant from,
        @Schema(description = "Absent: still does") @Nullable Instant until,
        @Schema(example = "amy", description = "Who decided so") String changedBy) {

    static TenureView of(Tenure tenure) {
        return new TenureView(
                tenure.ownership().owner(),
                tenure.ownership().team(),
                tenure.from(),
                tenure.until(),
                tenure.by());
    }
}
