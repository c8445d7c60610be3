package dev.guanxi.customer.order.messaging;

import dev.guanxi.customer.order.Orders;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderSubscription {

    @Bean
    Subscription ordersOfCustomers(Orders orders) {
        return Subscription.of("customer-service.orders", "crm.sales.order")
                .onBatch(
                        OrderPlaced.TYPE,
                        OrderPlaced.class,
                        events ->
                                orders.keep(
                                        events.stream()
                                                .map(e -> e.data().order(e.sequence()))
                                                .toList()))
                .onBatch(
                        OrderStatusChanged.TYPE,
                        OrderStatusChanged.class,
                        events ->
                                orders.keep(
                                        events.stream()
                                                .map(e -> e.data().order(e.sequence()))
                                                .toList()));
    }
}
