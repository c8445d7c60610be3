package dev.guanxi.customer;

import dev.guanxi.platform.testing.AccessRules;
import java.util.Set;

@CustomerServiceTest
class AccessTests implements AccessRules {

    /**
     * A check against everybody would tell of customers whom the caller does not see; rules are for
     * all customers, and so is what was merged.
     */
    @Override
    public Set<String> forThoseWhoReachAllRows() {
        return Set.of(
                "POST /api/v1/customers/match",
                "GET /api/v1/match-rules",
                "GET /api/v1/merges/{mergeId}");
    }
}
