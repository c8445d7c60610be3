package dev.guanxi.customer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.platform.testing.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/** The rules of all services, and those that this one adds. */
class ArchitectureTests extends ArchitectureRules {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.guanxi.customer");

    ArchitectureTests() {
        super("dev.guanxi.customer");
    }

    /** Every feature is about customers, so what they are is asked for in many ways. */
    @Override
    protected Set<String> largePackages() {
        return Set.of("dev.guanxi.customer.party");
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("dev.guanxi.customer.(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes in circles can only be understood and changed as a whole")
                .check(SERVICE);
    }

    @Test
    void rootOfAFeatureKnowsNoTechnology() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web", "..messaging", "..store", "dev.guanxi.customer")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.jdbc..")
                .because("the rules of the business outlive the way to call and to store them")
                .check(SERVICE);
    }

    @Test
    void everyOperationNamesItsPermission() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(RequiresPermission.class)
                .because("an operation without one is denied to everyone")
                .check(SERVICE);
    }
}
