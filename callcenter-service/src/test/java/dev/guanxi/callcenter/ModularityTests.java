package dev.guanxi.callcenter;

import dev.guanxi.platform.testing.ModularityRules;

class ModularityTests extends ModularityRules {

    ModularityTests() {
        super(CallcenterServiceApplication.class);
    }
}
