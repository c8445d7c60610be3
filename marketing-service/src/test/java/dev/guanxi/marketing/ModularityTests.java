package dev.guanxi.marketing;

import dev.guanxi.platform.testing.ModularityRules;

class ModularityTests extends ModularityRules {

    ModularityTests() {
        super(MarketingServiceApplication.class);
    }
}
