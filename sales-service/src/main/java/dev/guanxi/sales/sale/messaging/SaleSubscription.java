package dev.guanxi.sales.sale.messaging;

import dev.guanxi.platform.inbox.Subscription;
import dev.guanxi.sales.sale.SaleImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SaleSubscription {

    @Bean
    Subscription erpSales(SaleImport saleImport) {
        return Subscription.of("sales.erp-sales", "erp.sale")
                .withoutHeadersAs(ErpSale.TYPE)
                .validated()
                .onBatch(
                        ErpSale.TYPE,
                        ErpSale.class,
                        events ->
                                saleImport.record(
                                        events.stream().map(e -> e.data().sale()).toList()));
    }
}
