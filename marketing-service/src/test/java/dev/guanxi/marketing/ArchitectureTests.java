package dev.guanxi.marketing;

import dev.guanxi.platform.testing.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("dev.guanxi.marketing");
    }
}
