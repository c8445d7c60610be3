package dev.guanxi.customer;

import dev.guanxi.platform.testing.ModularityRules;

class ModularityTests extends ModularityRules {

    ModularityTests() {
        super(CustomerServiceApplication.class);
    }
}
