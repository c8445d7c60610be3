package dev.guanxi.customer.match.web;

import dev.guanxi.customer.match.MatchRules;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/** The rules as one may change them; everything lies between 0 and 1. */
record MatchRulesDetails(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.8") Double refuseFrom,
        @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.5") Double reportFrom,
        @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.5") Double similarFrom,
        @NotNull @Valid WeightDetails weights) {

    record WeightDetails(
            @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.7") Double name,
            @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.6") Double sound,
            @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.55") Double email,
            @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.5") Double phone,
            @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.4") Double address) {}

    static MatchRulesDetails of(MatchRules rules) {
        MatchRules.Weights weights = rules.weights();
        return new MatchRulesDetails(
                rules.refuseFrom(),
                rules.reportFrom(),
                rules.similarFrom(),
                new WeightDetails(
                        weights.name(),
                        weights.sound(),
                        weights.email(),
                        weights.phone(),
                        weights.address()));
    }

    MatchRules rules() {
        return new MatchRules(
                refuseFrom,
                reportFrom,
                similarFrom,
                new MatchRules.Weights(
                        weights.name(),
                        weights.sound(),
                        weights.email(),
                        weights.phone(),
                        weights.address()));
    }
}
