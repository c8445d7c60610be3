package dev.guanxi.callcenter;

import dev.guanxi.platform.testing.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("dev.guanxi.callcenter");
    }
}
