package dev.guanxi.sales;

import dev.guanxi.platform.testing.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("dev.guanxi.sales");
    }
}
