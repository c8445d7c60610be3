package dev.guanxi.platform.testing;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Each feature uses only what other features show, and none in a circle. Writes the modules'
 * documentation to target/spring-modulith-docs. A service's test extends this class and names its
 * application.
 */
public abstract class ModularityRules {

    private final ApplicationModules modules;

    protected ModularityRules(Class<?> application) {
        this.modules = ApplicationModules.of(application);
    }

    @Test
    void featuresKeepTheirBoundaries() {
        modules.verify();
    }

    @Test
    void modulesAreDocumented() {
        new Documenter(modules).writeDocumentation();
    }
}
