package dev.guanxi.sales.order;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.sales.customer.CustomerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All orders. */
public interface Orders {

    /** The next order number; numbers rise, and may leave gaps. */
    String nextNumber();

    Optional<Order> find(OrderId id);

    void add(Order order);

    /** Stores the progress of an order, unless someone else has stored another since. */
    void update(Order order);

    /** Newest first. */
    Page<Order> list(Filter filter, PageQuery query);

    /** What a list is narrowed to; null stands for all. */
    record Filter(@Nullable CustomerId customer, @Nullable OrderStatus status) {}
}
