package dev.guanxi.sales.order;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows what the ERP makes of orders. */
@Component
public class OrderFulfilment {

    private final Orders orders;
    private final OrderPublication publication;

    OrderFulfilment(Orders orders, OrderPublication publication) {
        this.orders = orders;
        this.publication = publication;
    }

    /**
     * The order's present status again changes nothing.
     *
     * @throws NoSuchOrder when no order was placed here under that id
     * @throws StatusGoesBack when the order is further than that
     */
    @Transactional
    public void reached(OrderId id, OrderStatus status, Instant at) {
        Order order = orders.find(id).orElseThrow(() -> new NoSuchOrder(id));
        order.reach(status, at)
                .ifPresent(
                        changed -> {
                            orders.update(order);
                            publication.publish(changed);
                        });
    }
}
