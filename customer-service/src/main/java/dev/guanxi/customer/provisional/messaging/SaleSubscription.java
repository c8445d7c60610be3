package dev.guanxi.customer.provisional.messaging;

import dev.guanxi.customer.party.CustomerId;
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
                        sales -> registration.registerUnknown(sourceByCustomer(sales)));
    }

    private static Map<CustomerId, String> sourceByCustomer(
            List<ReceivedEvent<SaleRecorded>> sales) {
        Map<CustomerId, String> sources = new TreeMap<>();
        for (ReceivedEvent<SaleRecorded> sale : sales) {
            UUID customer = sale.data().customerId();
            if (customer != null) {
                sources.putIfAbsent(new CustomerId(customer), sale.data().source());
            }
        }
        return sources;
    }
}
