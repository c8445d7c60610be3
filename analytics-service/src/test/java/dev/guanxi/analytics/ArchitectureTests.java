package dev.guanxi.analytics;

import dev.guanxi.platform.testing.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("dev.guanxi.analytics");
    }
}
