package dev.guanxi.customer.match.web;

import dev.guanxi.customer.match.MatchRules;
import dev.guanxi.customer.match.RuleBook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** The rules in force, and who made them so. */
record MatchRulesView(
        @Schema(description = "From this score on a new customer is refused", example = "0.8")
                double refuseFrom,
        @Schema(description = "From this score on a candidate is named", example = "0.5")
                double reportFrom,
        @Schema(description = "Names less similar than that do not count", example = "0.5")
                double similarFrom,
        MatchRulesDetails.WeightDetails weights,
        Instant changedAt,
        @Schema(example = "ada") String changedBy,
        long version) {

    static MatchRulesView of(RuleBook.Edition edition) {
        MatchRules rules = edition.rules();
        return new MatchRulesView(
                rules.refuseFrom(),
                rules.reportFrom(),
                rules.similarFrom(),
                MatchRulesDetails.of(rules).weights(),
                edition.at(),
                edition.by(),
                edition.version());
    }
}
