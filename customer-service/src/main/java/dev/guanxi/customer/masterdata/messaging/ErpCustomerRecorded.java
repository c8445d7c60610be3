package dev.guanxi.customer.masterdata.messaging;

import dev.guanxi.customer.party.Profile;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of {@code erp.customer.recorded.v1}. */
record ErpCustomerRecorded(
        String source,
        String customerRef,
        Profile.Kind kind,
        String name,
        @Nullable String country,
        @Nullable List<String> emails,
        @Nullable List<String> phones,
        @Nullable List<Address> addresses,
        OffsetDateTime recordedAt) {

    record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String postalCode,
            @Nullable String country) {}
}
