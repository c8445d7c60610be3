package dev.guanxi.customer.ownership.web;

import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The state that is wanted, not a change of it: what is absent ends. */
record AssignOwnerRequest(
        @Nullable
                @Size(max = 100)
                @Pattern(regexp = PlainText.LINE, message = "must be one line")
                @Schema(example = "sam", description = "The seller's login; absent: nobody")
                String owner,
        @Nullable
                @Size(max = 100)
                @Pattern(regexp = PlainText.LINE, message = "must be one line")
                @Schema(example = "north", description = "The team's name; absent: none")
                String team) {

    Ownership ownership() {
        return new Ownership(text(owner), text(team));
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
