package dev.guanxi.sales.order;

/** How the rest of the company learns of orders. */
public interface OrderPublication {

    /** Publishes the event in the running transaction. */
    void publish(OrderEvent event);
}
