package dev.guanxi.sales;

import dev.guanxi.platform.testing.AccessRules;

@SalesServiceTest
class AccessTests implements AccessRules {}
