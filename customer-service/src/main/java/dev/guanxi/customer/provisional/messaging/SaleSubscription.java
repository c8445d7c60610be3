package dev.guanxi.customer.provisional.messaging;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.provisional.Buyer;
import dev.guanxi.customer.provisional.ProvisionalRegistration;
import dev.guanxi.platform.inbox.ReceivedEvent;
import dev.guanxi.platform.inbox.Subscription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SaleSubscription {

    @Bean
    Subscription customersOfSales(ProvisionalRegistration registration) {
        return Subscription.of("customer-service.sales", "crm.sales.sale")
                .onBatch(
                        "crm.sales.sale.recorded.v1",
                        SaleRecorded.class,
                        sales -> registration.registerUnknown(buyers(sales)));
    }

    private static Map<CustomerId, Buyer> buyers(List<ReceivedEvent<SaleRecorded>> sales) {
        Map<CustomerId, Buyer> buyers = new TreeMap<>();
        for (ReceivedEvent<SaleRecorded> event : sales) {
            SaleRecorded sale = event.data();
            UUID customer = sale.customerId();
            if (customer != null) {
                CustomerId id = new CustomerId(customer);
                buyers.putIfAbsent(id, new Buyer(id, sale.source(), sale.customerRef()));
            }
        }
        return buyers;
    }
}
