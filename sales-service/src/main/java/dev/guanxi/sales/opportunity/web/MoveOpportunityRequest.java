package dev.guanxi.sales.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

record MoveOpportunityRequest(
        @NotBlank @Schema(description = "The stage to move to", example = "proposal")
                String stage) {}
