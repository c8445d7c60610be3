package dev.guanxi.sales.opportunity.web;

import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record LoseOpportunityRequest(
        @NotBlank
                @Size(max = 1000)
                @Pattern(regexp = PlainText.LINES)
                @Schema(description = "Why it was lost", example = "price")
                String reason) {}
