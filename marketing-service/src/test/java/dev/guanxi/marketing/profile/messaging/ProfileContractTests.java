package dev.guanxi.marketing.profile.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.marketing.profile.CustomerProfile;
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
    void aBuyerHasTierValueAndSegment() {
        CustomerProfile profile = read(EventContract.of(ProfileUpdated.TYPE).example("buyer"));

        assertThat(profile.place().tier()).isEqualTo("gold");
        assertThat(profile.clv()).isEqualTo(Money.of("7976.42", "GBP"));
        assertThat(profile.place().segment()).isEqualTo("loyal");
        assertThat(profile.revision()).isEqualTo(7);
    }

    private static CustomerProfile read(String example) {
        return JSON.readValue(example, ProfileUpdated.class).profile();
    }
}
