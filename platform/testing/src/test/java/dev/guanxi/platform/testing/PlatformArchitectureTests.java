package dev.guanxi.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTests {

    private final JavaClasses platform = ArchitectureRules.Imported.of("dev.guanxi.platform");

    @Test
    void platformHasNoBusinessWord() {
        classes()
                .should(NamingRules.haveNoBusinessWord())
                .because(
                        "technical code that knows the business couples every service to every"
                                + " change of it")
                .check(platform);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should(NamingRules.endWithNothingSaying())
                .because("Manager, Helper, Util and Impl name no responsibility")
                .check(platform);
    }

    @Test
    void moneyIsNeverFloatingPoint() {
        classes()
                .should(MoneyRules.holdNoMoneyInFloatingPoint())
                .because("0.1 + 0.2 is not 0.3 in binary: money is BigDecimal with a currency")
                .check(platform);
    }

    @Test
    void platformKnowsNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.guanxi.customer..",
                        "dev.guanxi.sales..",
                        "dev.guanxi.marketing..",
                        "dev.guanxi.callcenter..",
                        "dev.guanxi.analytics..",
                        "dev.guanxi.gateway..")
                .because("services use the platform, not the other way round")
                .check(platform);
    }
}
