package dev.guanxi.analytics;

import dev.guanxi.platform.testing.ModularityRules;

class ModularityTests extends ModularityRules {

    ModularityTests() {
        super(AnalyticsServiceApplication.class);
    }
}
