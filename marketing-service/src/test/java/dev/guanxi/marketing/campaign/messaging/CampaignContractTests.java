package dev.guanxi.marketing.campaign.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.guanxi.platform.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CampaignContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                PublishedCampaigns.PLANNED,
                PublishedCampaigns.CHANGED,
                PublishedCampaigns.LAUNCHED
            })
    void whatIsPublishedHasTheFieldsOfTheGoldenExamplesAndNoOthers(String type) {
        EventContract contract = EventContract.of(type);

        for (String example : contract.examples()) {
            String written = JSON.writeValueAsString(JSON.readValue(example, CampaignState.class));

            assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(example));
            contract.assertValid(written);
        }
    }
}
