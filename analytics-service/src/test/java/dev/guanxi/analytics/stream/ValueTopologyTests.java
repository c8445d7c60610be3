package dev.guanxi.analytics.stream;

import static dev.guanxi.analytics.stream.Story.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.stream.StreamFixture.Event;
import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ValueTopologyTests {

    private StreamFixture stream = new StreamFixture();

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void saleBecomesEntriesAndProfileAtOnce() {
        Story story = aCustomer();

        stream.send(story.buys("2026-01-10T10:00:00Z"));

        List<JsonNode> entries = stream.readJson(LedgerEntry.TOPIC);
        assertThat(entries)
                .extracting(e -> e.path("kind").asString())
                .containsExactly("revenue", "cost-of-goods");
        assertThat(amount(entries.getFirst(), "amount")).isEqualByComparingTo("24.50");
        // 2 × 6.00 as given, 1 × 4.50 × (1 − 0.35) by the margin.
        assertThat(amount(entries.getLast(), "amount")).isEqualByComparingTo("-14.925");
        JsonNode profile = stream.readJson(Profile.TOPIC).getFirst();
        assertThat(amount(profile, "current")).isEqualByComparingTo("9.575");
        // 9.575 × (1 + 1/1.1 + 1/1.21 + 1/1.331) = 9.575 × 3.486851990984…
        assertThat(amount(profile, "clv")).isEqualByComparingTo("33.386608");
        // Best quarter × 4 − RB.
        assertThat(amount(profile, "potential")).isEqualByComparingTo("28.725");
        assertThat(profile.path("recencyDays").asInt()).isEqualTo(5);
        assertThat(profile.path("revision").asLong()).isEqualTo(1);
    }

    @Test
    void resultsCarryCloudEventsHeadersAndTheTrace() {
        stream.send(aCustomer().buys("2026-01-10T10:00:00Z"));

        var profile = stream.read(Profile.TOPIC).getFirst();
        assertThat(StreamFixture.header(profile, "ce_type")).isEqualTo(Profile.TYPE);
        assertThat(StreamFixture.header(profile, "ce_subject")).isEqualTo(profile.key());
        assertThat(StreamFixture.header(profile, "ce_sequence")).isEqualTo("1");
        assertThat(UUID.fromString(StreamFixture.header(profile, "ce_id")).version()).isEqualTo(5);
        assertThat(StreamFixture.header(profile, "traceparent")).startsWith("00-0af7651916cd43dd");
    }

    @Test
    void repeatedEventChangesNothing() {
        Event sale = aCustomer().buys("2026-01-10T10:00:00Z");

        stream.send(sale);
        stream.send(sale);

        assertThat(stream.readJson(LedgerEntry.TOPIC)).hasSize(2);
        assertThat(stream.readJson(Profile.TOPIC)).hasSize(1);
    }

    @Test
    void anonymousSaleCountsForTheLedgerOnly() {
        stream.send(Story.anonymousSale("2026-01-10T10:00:00Z"));

        assertThat(stream.readJson(LedgerEntry.TOPIC))
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.has("customerId")).isFalse());
        assertThat(stream.readJson(Profile.TOPIC)).isEmpty();
    }

    @Test
    void creditNoteTakesRevenueAndCostBack() {
        Story story = aCustomer();

        stream.send(story.buys("2026-01-10T10:00:00Z"));
        stream.send(story.returns("2026-01-12T10:00:00Z"));

        JsonNode profile = stream.readJson(Profile.TOPIC).getLast();
        assertThat(amount(profile.path("totals"), "returns")).isEqualByComparingTo("24.50");
        assertThat(amount(profile.path("totals"), "margin")).isEqualByComparingTo("0");
        assertThat(amount(profile, "monetary")).isEqualByComparingTo("0");
        assertThat(profile.path("documents").asInt()).isEqualTo(2);
    }

    @Test
    void contactsAndCampaignsCost() {
        Story story = aCustomer();

        stream.send(story.contact("contact", "2026-01-10T10:00:00Z", "3.20"));
        stream.send(story.contact("campaign-touch", "2026-01-11T10:00:00Z", "0.35"));

        JsonNode totals = stream.readJson(Profile.TOPIC).getLast().path("totals");
        assertThat(amount(totals, "costToServe")).isEqualByComparingTo("3.20");
        assertThat(amount(totals, "marketingCost")).isEqualByComparingTo("0.35");
        assertThat(amount(totals, "margin")).isEqualByComparingTo("-3.55");
    }

    @Test
    void cancelledOrderIsTakenBackInWhateverOrderItIsHeardOf() {
        Story story = aCustomer();
        UUID order = UUID.randomUUID();

        stream.send(story.cancels(order, "2026-01-12T10:00:00Z"));
        assertThat(stream.readJson(Profile.TOPIC)).isEmpty();
        stream.send(story.orders(order, "2026-01-10T10:00:00Z"));

        assertThat(stream.readJson(LedgerEntry.TOPIC))
                .extracting(e -> e.path("kind").asString() + e.path("amount").asString())
                .containsExactly(
                        "order-revenue100.00",
                        "order-cost-of-goods-60",
                        "order-cancelled-100.00",
                        "order-cancelled-cost60");
        JsonNode profile = stream.readJson(Profile.TOPIC).getFirst();
        assertThat(amount(profile, "current")).isEqualByComparingTo("0");
        assertThat(profile.path("frequency").asInt()).isZero();
    }

    @Test
    void openOpportunityIsPotentialUntilItIsClosed() {
        Story story = aCustomer();
        UUID deal = UUID.randomUUID();

        stream.send(story.deal(deal, "opened", "0.5", "2026-01-10T10:00:00Z"));
        stream.send(story.deal(deal, "lost", "0", "2026-01-11T10:00:00Z"));

        List<JsonNode> profiles = stream.readJson(Profile.TOPIC);
        assertThat(amount(profiles.getFirst(), "potential")).isEqualByComparingTo("175");
        assertThat(amount(profiles.getLast(), "potential")).isEqualByComparingTo("0");
    }

    @Test
    void anyOrderOfArrivalGivesTheSameState() {
        Story story = aCustomer();
        List<Event> events = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            String date = "2025-%02d-%02dT10:00:00Z".formatted(1 + day % 12, day);
            events.add(story.buys(date));
            events.add(story.contact("ticket", date, "1.25"));
        }
        events.add(story.returns("2025-12-30T10:00:00Z"));
        UUID order = UUID.randomUUID();
        events.add(story.orders(order, "2026-01-02T10:00:00Z"));
        events.add(story.cancels(order, "2026-01-03T10:00:00Z"));
        JsonNode expected = lastProfile(events);

        for (int seed = 1; seed <= 5; seed++) {
            List<Event> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, 20));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(lastProfile(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void garbageGoesToTheDeadLettersAndTheStreamGoesOn() {
        Story story = aCustomer();
        Event good = story.buys("2026-01-10T10:00:00Z");

        stream.send(new Event(good.topic(), good.key(), good.headers(), "{\"saleId\":"));
        stream.send(new Event(good.topic(), good.key(), Map.of(), good.json()));
        stream.send(
                StreamFixture.event(good.topic(), "crm.sales.sale.gifted.v1", good.key(), "{}"));
        stream.send(StreamFixture.event(good.topic(), Events.SALE, "other", good.json()));
        stream.send(
                StreamFixture.event(
                        good.topic(),
                        Events.SALE,
                        good.key(),
                        good.json().replace("\"GBP\"", "\"EUR\"")));
        stream.send(
                StreamFixture.event(
                        good.topic(),
                        Events.SALE,
                        good.key(),
                        good.json().replace("\"24.50\"", "\"1e999999999\"")));
        stream.send(good);

        assertThat(stream.read("crm.sales.sale.dlt"))
                .extracting(letter -> StreamFixture.header(letter, "dlt_code"))
                .containsExactly(
                        "malformed-json",
                        "no-type",
                        "unknown-type",
                        "wrong-key",
                        "foreign-currency",
                        "malformed-json");
        assertThat(stream.readJson(Profile.TOPIC)).hasSize(1);
    }

    @Test
    void garbageOnARepartitionedTopicNamesItsOrigin() {
        UUID order = UUID.randomUUID();
        Event good = aCustomer().orders(order, "2026-01-10T10:00:00Z");

        stream.send(new Event(good.topic(), good.key(), good.headers(), "[]"));
        stream.send(
                StreamFixture.event(
                        good.topic(),
                        Events.ORDER_PLACED,
                        good.key(),
                        good.json().replace("\"GBP\"", "\"EUR\"")));

        assertThat(stream.read("crm.sales.order.dlt"))
                .hasSize(2)
                .allSatisfy(
                        letter ->
                                assertThat(StreamFixture.header(letter, "dlt_original_topic"))
                                        .isEqualTo("crm.sales.order"));
    }

    @Test
    void ignoredTypeIsNoDeadLetter() {
        stream.send(StreamFixture.event("crm.sales.sale", "crm.ignored.v1", "k", "{}"));

        assertThat(stream.read("crm.sales.sale.dlt")).isEmpty();
    }

    @Test
    void newModelRescoresThoseWhomItChanges() {
        for (int i = 0; i < 7; i++) {
            stream.send(aCustomer().buys("2026-01-10T10:00:00Z"));
        }
        assertThat(stream.readJson(Profile.TOPIC))
                .hasSize(7)
                .allSatisfy(p -> assertThat(p.path("tier").asString()).isEqualTo("bronze"));
        ValueModel.Cuts initial = ValueModel.initial().cuts();
        BigDecimal one = BigDecimal.ONE;
        ValueModel model =
                new ValueModel(
                        "1",
                        StreamFixture.NOW,
                        7,
                        new ValueModel.Cuts(
                                initial.recency(),
                                initial.frequency(),
                                initial.current(),
                                initial.potential(),
                                new ValueModel.Amounts(
                                        initial.amounts().monetary(), List.of(one, one, one))));

        stream.send(ModelPublished.of(model, StreamFixture.value(), StreamFixture.NOW));
        // Two customers a chunk.
        for (int chunk = 1; chunk <= 4; chunk++) {
            stream.pass(Duration.ofMillis(250));
        }

        assertThat(stream.readJson(Profile.TOPIC))
                .hasSize(7)
                .allSatisfy(
                        p -> {
                            assertThat(p.path("tier").asString()).isEqualTo("platinum");
                            assertThat(p.path("revision").asLong()).isEqualTo(2);
                            assertThat(p.has("causedBy")).isFalse();
                        });
        stream.pass(Duration.ofSeconds(5));
        assertThat(stream.readJson(Profile.TOPIC)).isEmpty();
    }

    private JsonNode lastProfile(List<Event> events) {
        stream.close();
        stream = new StreamFixture();
        events.forEach(stream::send);
        var profile =
                (tools.jackson.databind.node.ObjectNode) stream.readJson(Profile.TOPIC).getLast();
        profile.remove(List.of("revision", "causedBy"));
        return profile;
    }

    private static BigDecimal amount(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asString());
    }
}
