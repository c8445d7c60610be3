package dev.guanxi.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules that every service keeps; each says why. A service's test extends this class and names
 * the service's package.
 */
public abstract class ArchitectureRules {

    private static final String ROOT = "dev.guanxi.";
    private static final Set<String> SUB_PACKAGES = Set.of("web", "messaging", "store");

    private final String service;
    private final JavaClasses classes;

    /**
     * @param service the package of the service, such as {@code dev.guanxi.sales}
     */
    protected ArchitectureRules(String service) {
        this.service = service;
        this.classes = Imported.of(service);
    }

    @Test
    void sharesNoCodeButThePlatform() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                named(
                                        "belong to another service",
                                        type -> isGuanxi(type) && !isOwnOrPlatform(type)))
                        .because(
                                "a service is released on its own: what it needs from another it"
                                        + " reads from the bus, never from its classes"));
    }

    @Test
    void featuresHaveOnlyWebMessagingAndStoreBelowThem() {
        check(
                classes()
                        .should(NamingRules.lieAtMostOneLevelBelowAFeature(service, SUB_PACKAGES))
                        .because("a package is a feature, its root its interface"));
    }

    @Test
    void namesSayWhatAClassDoes() {
        check(
                noClasses()
                        .should(NamingRules.endWithNothingSaying())
                        .because("Manager, Helper, Util and Impl name no responsibility"));
    }

    @Test
    void moneyIsNeverFloatingPoint() {
        check(
                classes()
                        .should(MoneyRules.holdNoMoneyInFloatingPoint())
                        .because(
                                "0.1 + 0.2 is not 0.3 in binary: money is BigDecimal with a"
                                        + " currency"));
    }

    @Test
    void controllersLieInWeb() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .resideInAPackage("..web")
                        .because("HTTP is one way to reach a feature, not the feature"));
    }

    @Test
    void controllersReturnViews() {
        check(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(RestController.class)
                        .and(ViewRules.areOperations())
                        .should(ViewRules.returnOnlyViews())
                        .because(
                                "an aggregate that leaves the service cannot be changed any more:"
                                        + " what is shown is a …View of its own"));
    }

    @Test
    void aPackageShowsLittle() {
        check(
                classes()
                        .should(new SmallPackages(classes, largePackages()))
                        .because("more than 8 public types are more than one feature"));
    }

    /** Packages that may show more; say why where this is overridden. */
    protected Set<String> largePackages() {
        return Set.of();
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }

    private boolean isOwnOrPlatform(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(service + ".") || name.startsWith(ROOT + "platform.");
    }

    private static boolean isGuanxi(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static DescribedPredicate<JavaClass> named(
            String what, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }

    /** Reads the production classes of a package once. */
    static final class Imported {

        private Imported() {}

        static JavaClasses of(String root) {
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(root);
        }
    }
}
