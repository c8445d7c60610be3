package dev.guanxi.customer.masterdata.messaging;

import dev.guanxi.customer.masterdata.ErpRecording;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MasterDataSubscription {

    private static final String RECORDED = "erp.customer.recorded.v1";

    /** The border: this service alone reads the ERP's customers, and lets only valid ones in. */
    @Bean
    Subscription erpCustomers(ErpCustomerReader reader, ErpRecording recording) {
        return Subscription.of("customer-service.erp-customers", "erp.customer")
                .validated()
                .withoutHeadersAs(RECORDED)
                .onBatch(
                        RECORDED,
                        ErpCustomerRecorded.class,
                        events ->
                                recording.record(
                                        events.stream().map(e -> reader.read(e.data())).toList()));
    }
}
