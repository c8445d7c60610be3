package dev.guanxi.sales;

import dev.guanxi.platform.testing.ModularityRules;

class ModularityTests extends ModularityRules {

    ModularityTests() {
        super(SalesServiceApplication.class);
    }
}
