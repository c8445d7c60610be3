package dev.guanxi.customer.note.web;

import dev.guanxi.customer.note.Note;
import dev.guanxi.customer.timeline.Channel;
import dev.guanxi.customer.timeline.Direction;
import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record TakeNoteRequest(
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = PlainText.LINE, message = "must be one line")
                @Schema(
                        example = "Wants a quotation for 200 lanterns",
                        description = "One line, without personal data: other services read it")
                String subject,
        @NotNull Channel channel,
        @NotNull Direction direction,
        @Schema(description = "When the contact took place; absent: now") @Nullable Instant at,
        @PositiveOrZero @Max(MAX_SECONDS) @Schema(example = "180") @Nullable Long durationSeconds) {

    /** A day: no contact takes longer. */
    static final long MAX_SECONDS = 86_400;

    Note note() {
        return new Note(subject.strip(), channel, direction, at, durationSeconds);
    }
}
