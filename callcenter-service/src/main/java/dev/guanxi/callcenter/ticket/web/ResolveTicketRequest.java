package dev.guanxi.callcenter.ticket.web;

import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ResolveTicketRequest(
        @NotBlank
                @Size(max = 4000)
                @Pattern(
                        regexp = PlainText.LINES,
                        message = "must not contain NUL or half characters")
                @Schema(description = "What was done", example = "Sent two new lanterns")
                String resolution) {}
