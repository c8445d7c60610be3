package dev.guanxi.customer.value.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.value.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ProfileContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void everyGoldenExampleCanBeRead() {
        for (String example : EventContract.of(ProfileUpdated.TYPE).examples()) {
            assertThat(read(example).customer().value()).isNotNull();
        }
    }

    @Test
    void aBuyerHasTierRevenueAndValue() {
        CustomerValue value = read(EventContract.of(ProfileUpdated.TYPE).example("buyer"));

        assertThat(value.rank()).isEqualTo(new CustomerValue.Rank("gold", "loyal"));
        assertThat(value.figures().revenue()).isEqualTo(Money.of("158.57", "GBP"));
        assertThat(value.figures().clv()).isEqualTo(Money.of("7976.42", "GBP"));
        assertThat(value.revision()).isEqualTo(7);
    }

    private static CustomerValue read(String example) {
        return JSON.readValue(example, ProfileUpdated.class).value();
    }
}
