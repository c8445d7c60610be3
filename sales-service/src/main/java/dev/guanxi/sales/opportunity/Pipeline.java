package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.problem.RuleBroken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The stages of a company's sales process.
 *
 * @param stages those of an open opportunity, in the order of the funnel
 */
@Validated
@ConfigurationProperties("sales.pipeline")
record Pipeline(@NotEmpty List<@Valid Stage> stages) {

    @AssertTrue(message = "stages must have different names, none of them won or lost")
    boolean isUnambiguous() {
        return stages.stream().map(Stage::name).distinct().count() == stages.size()
                && stages.stream().noneMatch(Stage::isClosed);
    }

    Stage first() {
        return stages.getFirst();
    }

    /**
     * @throws RuleBroken when this company has no such stage
     */
    Stage stage(String name) {
        return stages.stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RuleBroken(
                                        "unknown-stage",
                                        "An open opportunity is in one of "
                                                + stages.stream().map(Stage::name).toList()
                                                + ", and is closed by win or lose"));
    }
}
