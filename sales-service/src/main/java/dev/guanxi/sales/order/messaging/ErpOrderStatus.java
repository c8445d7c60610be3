package dev.guanxi.sales.order.messaging;

import dev.guanxi.sales.order.OrderStatus;
import java.time.Instant;
import java.util.UUID;

/** The data of {@code erp.order-status.changed.v1}, as far as sales needs it. */
record ErpOrderStatus(UUID orderId, OrderStatus status, Instant at) {

    static final String TYPE = "erp.order-status.changed.v1";
}
