package dev.guanxi.sales.product.messaging;

import dev.guanxi.platform.inbox.Subscription;
import dev.guanxi.sales.product.ProductRecording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProductSubscription {

    @Bean
    Subscription erpProducts(ProductRecording recording) {
        return Subscription.of("sales.erp-products", "erp.product")
                .withoutHeadersAs(ErpProduct.TYPE)
                .validated()
                .on(
                        ErpProduct.TYPE,
                        ErpProduct.class,
                        event -> {
                            ErpProduct data = event.data();
                            recording.record(data.origin(), data.details(), data.recordedAt());
                        });
    }
}
