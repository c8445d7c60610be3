package dev.guanxi.analytics.profile;

import java.math.BigDecimal;

/** What one day added: sums only, so that no order of arrival and no delay makes a difference. */
record Day(int purchases, BigDecimal revenue, BigDecimal profit) {

    static final Day NOTHING = new Day(0, BigDecimal.ZERO, BigDecimal.ZERO);

    Day plus(Day more) {
        return new Day(
                purchases + more.purchases, revenue.add(more.revenue), profit.add(more.profit));
    }
}
