package dev.guanxi.sales.order;

import dev.guanxi.platform.problem.Conflict;

/** An order that is on its way does not come back. */
final class StatusGoesBack extends Conflict {

    private static final long serialVersionUID = 1L;

    StatusGoesBack(String number, OrderStatus from, OrderStatus to) {
        super(
                "status-goes-back",
                "The order " + number + " is " + from + ", it cannot become " + to);
    }
}
