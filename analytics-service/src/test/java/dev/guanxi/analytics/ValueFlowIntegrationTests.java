package dev.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.contracts.EventSchemas;
import dev.guanxi.platform.testing.KafkaTestClient;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From events on the bus to answers over REST. */
class ValueFlowIntegrationTests extends ValueFlow {

    @Autowired EventSchemas schemas;

    @Test
    void saleAndCallShowInTheCustomersValue() {
        UUID customer = UUID.randomUUID();
        BigDecimal before = amount(get("/ledger").getBody().path("netRevenue"));
        sell(customer, "24.50");

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(status("/customers/" + customer)).isEqualTo(200));
        ResponseEntity<JsonNode> first = get("/customers/" + customer);
        assertThat(first.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(amount(first.getBody().path("totals").path("margin")))
                .isEqualByComparingTo("8.575");

        String call = call(customer, "3.20");

        await().atMost(LIMIT)
                .untilAsserted(
                        () ->
                                assertThat(
                                                get("/customers/" + customer)
                                                        .getBody()
                                                        .path("causedBy")
                                                        .path("eventId")
                                                        .asString())
                                        .isEqualTo(call));
        JsonNode profile = get("/customers/" + customer).getBody();
        assertThat(amount(profile.path("current"))).isEqualByComparingTo("5.375");
        await().atMost(LIMIT)
                .untilAsserted(
                        () ->
                                assertThat(
                                                get("/customers/" + customer + "/entries")
                                                        .getBody()
                                                        .path("items"))
                                        .hasSize(3));
        assertThat(amount(get("/ledger").getBody().path("netRevenue")).subtract(before))
                .isGreaterThanOrEqualTo(new BigDecimal("24.50"));
    }

    @Test
    void enoughCustomersGiveAModelAndAPortfolio() {
        IntStream.rangeClosed(1, 25).forEach(i -> sell(UUID.randomUUID(), i * 100 + ".00"));

        await().atMost(LIMIT)
                .untilAsserted(
                        () ->
                                assertThat(
                                                get("/model")
                                                        .getBody()
                                                        .path("model")
                                                        .path("customers")
                                                        .asInt())
                                        .isGreaterThanOrEqualTo(25));
        var model = kafka.await("analytics.model", m -> m.key().equals("customer-value"));
        assertThat(
                        schemas.violations(
                                "analytics.model.published.v1",
                                new JsonMapper().readTree(model.value())))
                .isEmpty();
        await().atMost(LIMIT)
                .untilAsserted(
                        () ->
                                assertThat(
                                                get("/customers?tier=platinum&limit=1")
                                                        .getBody()
                                                        .path("items"))
                                        .hasSize(1));
        JsonNode page = get("/customers?limit=10").getBody();
        JsonNode next = get("/customers?limit=10&after=" + page.path("next").asString()).getBody();
        assertThat(amount(page.path("items").get(9).path("clv")))
                .isGreaterThanOrEqualTo(amount(next.path("items").get(0).path("clv")));
        assertThat(get("/segments").getBody().path("total").path("customers").asLong())
                .isEqualTo(get("/value-matrix").getBody().path("total").path("customers").asLong());
        assertThat(amount(get("/equity").getBody().path("equity"))).isPositive();
    }

    @Test
    void resultsAreAsTheirContractsSay() {
        UUID customer = UUID.randomUUID();
        sell(customer, "24.50");

        var profile =
                kafka.await("analytics.customer-profile", m -> m.key().equals(customer.toString()));
        var entry = kafka.await("analytics.ledger-entry", m -> m.key().equals(customer.toString()));

        JsonMapper json = new JsonMapper();
        assertThat(
                        schemas.violations(
                                "analytics.customer-profile.updated.v1",
                                json.readTree(profile.value())))
                .isEmpty();
        assertThat(
                        schemas.violations(
                                "analytics.ledger-entry.recorded.v1", json.readTree(entry.value())))
                .isEmpty();
        assertThat(KafkaTestClient.header(entry, "ce_id"))
                .hasValue(json.readTree(entry.value()).path("entryId").asString());
    }

    @Test
    void badInputHasItsOwnStatus() {
        assertThat(status("/customers?sort=name")).isEqualTo(400);
        assertThat(status("/customers?tier=tin")).isEqualTo(400);
        assertThat(status("/customers?limit=0")).isEqualTo(400);
        assertThat(status("/customers?after=x")).isEqualTo(400);
        assertThat(status("/customers/no-uuid")).isEqualTo(400);
        assertThat(status("/customers/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(status("/nothing")).isEqualTo(404);
        assertThat(request("/ledger", tokens.as("joe", "nobody"))).isEqualTo(403);
        assertThat(request("/ledger", tokens.forged("ana", "analyst"))).isEqualTo(401);
    }
}
