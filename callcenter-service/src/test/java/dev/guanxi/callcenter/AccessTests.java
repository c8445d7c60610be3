package dev.guanxi.callcenter;

import dev.guanxi.platform.testing.AccessRules;

class AccessTests extends CallcenterTest implements AccessRules {}
