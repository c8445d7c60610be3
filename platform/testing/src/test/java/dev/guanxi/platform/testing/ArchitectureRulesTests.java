package dev.guanxi.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.guanxi.platform.testing.samples.deal.Deal;
import dev.guanxi.platform.testing.samples.deal.helpers.DealHelper;
import dev.guanxi.platform.testing.samples.deal.web.DealController;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule that never fails is no rule: here each meets the sample that breaks it. */
class ArchitectureRulesTests {

    private static final String SAMPLES = "dev.guanxi.platform.testing.samples";

    private final JavaClasses samples =
            new ClassFileImporter()
                    .importClasses(Deal.class, DealHelper.class, DealController.class);

    @Test
    void moneyInDoubleIsFound() {
        assertThat(broken(classes().should(MoneyRules.holdNoMoneyInFloatingPoint())))
                .anyMatch(line -> line.contains("Deal.unitPrice"))
                .anyMatch(line -> line.contains("discountedBy(amount)"));
    }

    @Test
    void aggregateInAnAnswerIsFoundAndAViewIsNot() {
        assertThat(
                        broken(
                                methods()
                                        .that(ViewRules.areOperations())
                                        .should(ViewRules.returnOnlyViews())))
                .hasSize(1)
                .allMatch(line -> line.contains("deals()") && line.endsWith("deal.Deal"));
    }

    @Test
    void nameThatSaysNothingIsFound() {
        assertThat(broken(noClasses().should(NamingRules.endWithNothingSaying())))
                .containsExactly(DealHelper.class.getName());
    }

    @Test
    void packageOfAnotherKindIsFound() {
        assertThat(
                        broken(
                                classes()
                                        .should(
                                                NamingRules.lieAtMostOneLevelBelowAFeature(
                                                        SAMPLES, Set.of("web")))))
                .containsExactly(DealHelper.class.getName());
    }

    @Test
    void packageThatShowsTooMuchIsFound() {
        JavaClasses testing = ArchitectureRules.Imported.of("dev.guanxi.platform.testing");

        assertThat(
                        classes()
                                .should(new SmallPackages(testing, Set.of()))
                                .evaluate(testing)
                                .hasViolation())
                .isTrue();
        assertThat(
                        classes()
                                .should(
                                        new SmallPackages(
                                                testing, Set.of("dev.guanxi.platform.testing")))
                                .evaluate(testing)
                                .hasViolation())
                .isFalse();
    }

    private List<String> broken(ArchRule rule) {
        return rule.evaluate(samples).getFailureReport().getDetails();
    }
}
