package dev.guanxi.callcenter.interaction.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.guanxi.platform.testing.EventContract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class InteractionContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @Test
    void aCallIsWrittenAsInTheGoldenExample() {
        EventContract contract = EventContract.of(InteractionRecorded.TYPE);
        String example = contract.example("call");

        String written =
                JSON.writeValueAsString(JSON.readValue(example, InteractionRecorded.class));

        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(example));
        contract.assertValid(written);
    }
}
