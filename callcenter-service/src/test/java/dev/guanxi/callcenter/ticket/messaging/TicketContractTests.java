package dev.guanxi.callcenter.ticket.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.guanxi.platform.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TicketContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                PublishedTickets.OPENED,
                PublishedTickets.ASSIGNED,
                PublishedTickets.RESOLVED
            })
    void whatIsPublishedHasTheFieldsOfTheGoldenExamplesAndNoOthers(String type) {
        EventContract contract = EventContract.of(type);

        for (String example : contract.examples()) {
            String written = JSON.writeValueAsString(JSON.readValue(example, TicketState.class));

            assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(example));
            contract.assertValid(written);
        }
    }
}
