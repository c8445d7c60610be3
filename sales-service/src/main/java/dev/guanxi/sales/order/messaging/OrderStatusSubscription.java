package dev.guanxi.sales.order.messaging;

import dev.guanxi.platform.inbox.Subscription;
import dev.guanxi.sales.order.OrderFulfilment;
import dev.guanxi.sales.order.OrderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderStatusSubscription {

    @Bean
    Subscription erpOrderStatus(OrderFulfilment fulfilment) {
        return Subscription.of("sales.erp-order-status", "erp.order-status")
                .withoutHeadersAs(ErpOrderStatus.TYPE)
                .validated()
                .on(
                        ErpOrderStatus.TYPE,
                        ErpOrderStatus.class,
                        event -> {
                            ErpOrderStatus data = event.data();
                            fulfilment.reached(
                                    new OrderId(data.orderId()), data.status(), data.at());
                        });
    }
}
