package dev.guanxi.sales.order;

import dev.guanxi.platform.problem.NotFound;

public final class NoSuchOrder extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchOrder(OrderId id) {
        super("no-such-order", "There is no order " + id);
    }
}
