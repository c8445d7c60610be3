package dev.guanxi.callcenter.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.callcenter.CallcenterTest;
import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerValuesIntegrationTests extends CallcenterTest {

    @Autowired CustomerValues values;

    private final CustomerId customer = new CustomerId(UUID.randomUUID());

    @Test
    void theHighestRevisionStays() {
        values.keep(List.of(value("gold", 3), value("silver", 2)));
        values.keep(List.of(value("bronze", 2)));

        assertThat(values.find(customer)).contains(value("gold", 3));
    }

    @Test
    void aNewerRevisionTakesThePlaceOfTheOlder() {
        values.keep(List.of(value("gold", 3)));
        values.keep(List.of(value("platinum", 4)));

        assertThat(values.find(customer)).contains(value("platinum", 4));
    }

    private CustomerValue value(String tier, long revision) {
        return new CustomerValue(
                customer,
                tier,
                Money.of("7976.42", "GBP"),
                "loyal",
                revision,
                Instant.parse("2026-01-15T09:00:00.412Z"));
    }
}
