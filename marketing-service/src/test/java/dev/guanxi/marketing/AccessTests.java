package dev.guanxi.marketing;

import dev.guanxi.platform.testing.AccessRules;

class AccessTests extends MarketingTest implements AccessRules {}
