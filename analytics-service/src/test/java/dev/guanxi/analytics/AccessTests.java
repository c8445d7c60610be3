package dev.guanxi.analytics;

import dev.guanxi.platform.testing.AccessRules;

@AnalyticsServiceTest
class AccessTests implements AccessRules {}
