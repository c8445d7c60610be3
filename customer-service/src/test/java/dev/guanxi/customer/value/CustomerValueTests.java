package dev.guanxi.customer.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import dev.guanxi.platform.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The last profile that analytics sent counts, however often and in whatever order they come. */
@CustomerServiceTest
class CustomerValueTests {

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired CustomerValues values;

    private final String reference = UUID.randomUUID().toString();

    @Test
    void profileIsShownOnceItHasCome() {
        UUID customer = register();
        assertThat(api.get(path(customer)).code()).isEqualTo("no-value-yet");

        new Profiles(kafka).send(customer, 7, "158.57", "7976.42");

        CustomerApi.Answer answer = awaitRevision(customer, 7);
        JsonNode value = answer.json();
        assertThat(value.path("customerId").asString()).isEqualTo(customer.toString());
        assertThat(value.path("tier").asString()).isEqualTo("gold");
        assertThat(value.path("segment").asString()).isEqualTo("loyal");
        assertThat(value.at("/revenue/amount").asString()).isEqualTo("158.57");
        assertThat(value.at("/clv/amount").asString()).isEqualTo("7976.42");
        assertThat(value.at("/clv/currency").asString()).isEqualTo("GBP");
        assertThat(value.path("asOf").asString()).isEqualTo("2026-01-15T09:00:00.412Z");
    }

    @Test
    void profileThatComesTwiceOrLateChangesNothing() {
        UUID customer = register();
        Profiles profiles = new Profiles(kafka);
        String event = Ids.next().toString();
        ObjectNode third = Profiles.profile(customer, 3, "30", "300");

        profiles.send(event, third);
        profiles.send(event, third);
        profiles.send(customer, 3, "31", "310");
        profiles.send(customer, 2, "20", "200");
        awaitRevision(customer, 3);
        // Behind all of these in the same partition: once it is shown, they have been read.
        profiles.send(customer, 4, "40", "400");

        JsonNode value = awaitRevision(customer, 4).json();
        assertThat(value.at("/clv/amount").asString()).isEqualTo("400");
    }

    @Test
    void theHighestRevisionStays() {
        CustomerId customer = new CustomerId(UUID.randomUUID());

        values.keep(List.of(value(customer, "gold", 3), value(customer, "silver", 2)));
        values.keep(List.of(value(customer, "bronze", 2)));
        values.keep(List.of(value(customer, "platinum", 3)));

        assertThat(values.of(List.of(customer))).containsValue(value(customer, "gold", 3));
    }

    @Test
    void aNewerRevisionTakesThePlaceOfTheOlder() {
        CustomerId customer = new CustomerId(UUID.randomUUID());

        values.keep(List.of(value(customer, "gold", 3)));
        values.keep(List.of(value(customer, "platinum", 4)));

        assertThat(values.of(List.of(customer))).containsValue(value(customer, "platinum", 4));
    }

    @Test
    void valuesUnderAllIdsOfACustomerAreAddedUp() {
        UUID derived = Ids.natural("customer", "sap-01", reference);
        UUID customer = register();
        api.patch(
                "/api/v1/customers/" + customer,
                "\"1\"",
                "{\"identities\":[{\"source\":\"sap-01\",\"externalId\":\"%s\"}]}"
                        .formatted(reference));
        values.keep(
                List.of(
                        value(new CustomerId(customer), "gold", 1),
                        value(new CustomerId(derived), "silver", 2)));

        JsonNode value = api.get(path(derived)).json();

        assertThat(value.path("customerId").asString()).isEqualTo(customer.toString());
        assertThat(value.at("/clv/amount").asString()).isEqualTo("200.20");
        assertThat(value.at("/revenue/amount").asString()).isEqualTo("20.02");
        assertThat(value.path("tier").asString()).isIn("gold", "silver");
    }

    /** Analytics leaves no figures to the id that was merged, though zero is more than a loss. */
    @Test
    void idWithoutFiguresHasNoSayInTheTier() {
        CustomerValue absorbed = value("platinum", "0", "0.000000");
        CustomerValue survivor = value("silver", "10.01", "-4.55");

        assertThat(absorbed.with(survivor).rank().tier()).isEqualTo("silver");
        assertThat(survivor.with(absorbed).rank().tier()).isEqualTo("silver");
        assertThat(survivor.with(absorbed).figures().clv()).isEqualTo(Money.of("-4.550000", "GBP"));
    }

    @Test
    void nobodyHasNoValue() {
        assertThat(api.get(path(UUID.randomUUID())).code()).isEqualTo("no-such-customer");
    }

    private static CustomerValue value(CustomerId customer, String tier, long revision) {
        return new CustomerValue(
                customer,
                new CustomerValue.Rank(tier, "loyal"),
                new CustomerValue.Figures(Money.of("10.01", "GBP"), Money.of("100.10", "GBP")),
                revision,
                Instant.parse("2026-01-15T09:00:00.412Z"));
    }

    private static CustomerValue value(String tier, String revenue, String clv) {
        return new CustomerValue(
                new CustomerId(UUID.randomUUID()),
                new CustomerValue.Rank(tier, "loyal"),
                new CustomerValue.Figures(Money.of(revenue, "GBP"), Money.of(clv, "GBP")),
                1,
                Instant.parse("2026-01-15T09:00:00.412Z"));
    }

    private UUID register() {
        return api.post("/api/v1/customers", "{\"kind\":\"organisation\",\"name\":\"Valued Ltd\"}")
                .id();
    }

    private CustomerApi.Answer awaitRevision(UUID customer, long revision) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.get(path(customer)),
                        answer -> ("\"" + revision + "\"").equals(answer.headers().getETag()));
    }

    private static String path(UUID customer) {
        return "/api/v1/customers/" + customer + "/value";
    }
}
