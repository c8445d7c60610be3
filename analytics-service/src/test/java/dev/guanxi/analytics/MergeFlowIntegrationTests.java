package dev.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.EventContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two customers become one and two again, from events on the bus to answers over REST. */
class MergeFlowIntegrationTests extends ValueFlow {

    private final UUID absorbed = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void mergedCustomersAreOneUntilTheyAreSplit() {
        sell(absorbed, "24.50");
        sell(survivor, "100.00");
        awaitRevenue(absorbed, "24.50");
        awaitRevenue(survivor, "100.00");

        merge(2);

        awaitRevenue(survivor, "124.50");
        awaitRevenue(absorbed, "124.50");
        assertThat(get("/customers/" + absorbed).getBody().path("customerId").asString())
                .isEqualTo(survivor.toString());
        for (UUID id : List.of(absorbed, survivor)) {
            assertThat(get("/customers/" + id + "/entries").getBody().path("items"))
                    .hasSize(4)
                    .extracting(entry -> entry.path("customerId").asString())
                    .contains(absorbed.toString(), survivor.toString());
        }

        sell(absorbed, "0.50");

        awaitRevenue(survivor, "125.00");
        var empty =
                kafka.await(
                        "analytics.customer-profile",
                        m ->
                                m.key().equals(absorbed.toString())
                                        && m.value().contains("mergedInto"));
        EventContract.of("analytics.customer-profile.updated.v1").assertValid(empty.value());

        split(3);

        awaitRevenue(survivor, "100.00");
        awaitRevenue(absorbed, "25.00");
        assertThat(get("/customers/" + absorbed).getBody().path("customerId").asString())
                .isEqualTo(absorbed.toString());
        assertThat(get("/customers/" + survivor + "/entries").getBody().path("items")).hasSize(2);
    }

    private void awaitRevenue(UUID customer, String revenue) {
        await().atMost(LIMIT)
                .ignoreExceptions()
                .untilAsserted(
                        () -> {
                            JsonNode profile = get("/customers/" + customer).getBody();
                            assertThat(profile.at("/totals/revenue/amount").asString())
                                    .isEqualTo(revenue);
                        });
    }

    private void merge(long version) {
        produce(
                "crm.customer.customer",
                "crm.customer.customer.merged.v1",
                absorbed,
                """
                {"customerId":"%s","survivorId":"%s","mergeId":"%s","at":"%s","version":%d}
                """
                        .formatted(absorbed, survivor, UUID.randomUUID(), yesterday(), version));
    }

    private void split(long version) {
        produce(
                "crm.customer.customer",
                "crm.customer.customer.split.v1",
                absorbed,
                """
                {"customerId":"%s","formerSurvivorId":"%s","mergeId":"%s","at":"%s","version":%d}
                """
                        .formatted(absorbed, survivor, UUID.randomUUID(), yesterday(), version));
    }
}
