package dev.guanxi.analytics.stream;

import static dev.guanxi.analytics.stream.Family.merged;
import static dev.guanxi.analytics.stream.Family.split;
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
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MergedCustomersTests {

    private static final int ORDERS_OF_ARRIVAL = 100;

    private final Story absorbed = aCustomer();
    private final Story survivor = aCustomer();
    private final StreamFixture stream = new StreamFixture();
    private final Map<String, JsonNode> profiles = new TreeMap<>();

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void survivorIsWorthWhatOneCustomerWithAllEventsWouldBe() {
        send(history(absorbed));
        send(history(survivor));
        send(merged(absorbed, survivor, 2));
        send(absorbed.buys("2025-11-30T10:00:00Z"));
        Story one = aCustomer();
        send(history(one));
        send(history(one));
        send(one.buys("2025-11-30T10:00:00Z"));

        assertThat(figures(survivor)).isEqualTo(figures(one));
        assertThat(profile(survivor).path("documents").asInt()).isEqualTo(11);
    }

    @Test
    void mergedCustomerHasNoFiguresAndSaysWhereTheyAre() {
        send(history(absorbed));
        Event merge = merged(absorbed, survivor, 2);

        send(merge);

        JsonNode profile = profile(absorbed);
        assertThat(profile.path("mergedInto").asString()).isEqualTo(survivor.customer().toString());
        assertThat(profile.path("causedBy").path("eventId").asString())
                .isEqualTo(merge.headers().get("ce_id"));
        for (String figure : List.of("monetary", "current", "potential", "clv")) {
            assertThat(amount(profile, figure)).as(figure).isEqualByComparingTo("0");
        }
        assertThat(amount(profile.path("totals"), "revenue")).isEqualByComparingTo("0");
        assertThat(profile.path("documents").asInt()).isZero();
        assertThat(profile.has("lastPurchaseAt")).isFalse();
        assertThat(profile(survivor).has("mergedInto")).isFalse();
    }

    @Test
    void survivorsProfileNamesTheEventOfTheMember() {
        send(merged(absorbed, survivor, 2));
        Event sale = absorbed.buys("2026-01-10T10:00:00Z");

        stream.send(sale);

        var messages = stream.read(Profile.TOPIC);
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().key()).isEqualTo(survivor.customer().toString());
        assertThat(StreamFixture.header(messages.getFirst(), "traceparent"))
                .isEqualTo(sale.headers().get("traceparent"));
        JsonNode profile = StreamFixture.JSON.readTree(messages.getFirst().value());
        assertThat(profile.path("causedBy").path("eventId").asString())
                .isEqualTo(sale.headers().get("ce_id"));
        assertThat(stream.readJson(LedgerEntry.TOPIC))
                .hasSize(2)
                .allSatisfy(
                        entry ->
                                assertThat(entry.path("customerId").asString())
                                        .isEqualTo(absorbed.customer().toString()));
    }

    @Test
    void splitGivesEachSideBackWhatIsItsOwn() {
        send(history(absorbed));
        send(survivor.buys("2026-01-05T10:00:00Z"));
        JsonNode absorbedBefore = figures(absorbed);
        JsonNode survivorBefore = figures(survivor);
        send(merged(absorbed, survivor, 2));
        assertThat(figures(survivor)).isNotEqualTo(survivorBefore);

        send(split(absorbed, survivor, 3));

        assertThat(figures(absorbed)).isEqualTo(absorbedBefore);
        assertThat(figures(survivor)).isEqualTo(survivorBefore);
        assertThat(profile(absorbed).has("mergedInto")).isFalse();
    }

    @Test
    void whatHappensWhileMergedStaysWithTheIdThatItHappenedUnder() {
        send(merged(absorbed, survivor, 2));
        send(history(absorbed));
        send(survivor.buys("2026-01-05T10:00:00Z"));

        send(split(absorbed, survivor, 3));
        Story sameAsAbsorbed = aCustomer();
        send(history(sameAsAbsorbed));
        Story sameAsSurvivor = aCustomer();
        send(sameAsSurvivor.buys("2026-01-05T10:00:00Z"));

        assertThat(figures(absorbed)).isEqualTo(figures(sameAsAbsorbed));
        assertThat(figures(survivor)).isEqualTo(figures(sameAsSurvivor));
    }

    @Test
    void sumsOverAllCustomersAreTheSameBeforeAndAfter() {
        send(history(absorbed));
        send(history(survivor));
        Map<String, BigDecimal> before = sums();

        send(merged(absorbed, survivor, 2));
        assertThat(sums()).isEqualTo(before);
        send(split(absorbed, survivor, 3));
        assertThat(sums()).isEqualTo(before);
    }

    @Test
    void mergeThatIsHeardOfLateOrTwiceChangesNothing() {
        send(history(absorbed));
        Event merge = merged(absorbed, survivor, 2);
        send(merge);
        send(split(absorbed, survivor, 3));
        JsonNode after = profile(absorbed);

        send(merge);
        send(merged(absorbed, survivor, 2));

        assertThat(profile(absorbed)).isEqualTo(after);
        assertThat(stream.readJson(Profile.TOPIC)).isEmpty();
    }

    @Test
    void shareThatIsOlderThanTheKnownChangesNothing() {
        send(history(absorbed));
        send(merged(absorbed, survivor, 2));
        send(split(absorbed, survivor, 3));
        JsonNode after = profile(survivor);

        stream.sendShare(survivor.customer(), new Share(absorbed.customer(), 1, null));

        assertThat(stream.readJson(Profile.TOPIC)).isEmpty();
        assertThat(profile(survivor)).isEqualTo(after);
    }

    @Test
    void mergeOfNobodyWithNobodyMakesNoCustomer() {
        send(merged(absorbed, survivor, 2));

        assertThat(profiles).containsOnlyKeys(absorbed.customer().toString());
    }

    @Test
    void customerMergedIntoItselfGoesToTheDeadLetters() {
        stream.send(merged(survivor, survivor, 2));

        assertThat(stream.read(Family.TOPIC + ".dlt"))
                .extracting(letter -> StreamFixture.header(letter, "dlt_code"))
                .containsExactly("merged-into-itself");
    }

    @Test
    void customersNewsWithoutAMergeAreIgnored() {
        stream.send(
                StreamFixture.event(
                        Family.TOPIC,
                        "crm.customer.customer.changed.v1",
                        survivor.customer().toString(),
                        "{}"));

        assertThat(stream.read(Family.TOPIC + ".dlt")).isEmpty();
    }

    @Test
    void newModelRescoresSurvivorsWithTheirMembersAndLeavesTheMergedAlone() {
        send(absorbed.buys("2026-01-10T10:00:00Z"));
        send(survivor.buys("2026-01-11T10:00:00Z"));
        send(merged(absorbed, survivor, 2));
        // Two purchases together are worth 66.77, one alone 33.39.
        stream.send(model("50"));
        for (int chunk = 1; chunk <= 4; chunk++) {
            stream.pass(Duration.ofMillis(250));
        }

        List<JsonNode> rescored = stream.readJson(Profile.TOPIC);
        assertThat(rescored).hasSize(1);
        assertThat(rescored.getFirst().path("customerId").asString())
                .isEqualTo(survivor.customer().toString());
        assertThat(rescored.getFirst().path("tier").asString()).isEqualTo("platinum");
    }

    /** Sales, orders and a chain of merges: whatever comes first, the end is the same. */
    @Test
    void anyOrderOfArrivalOfAChainEndsTheSame() {
        List<JsonNode> end = assertOrderDoesNotMatter(MergedCustomersTests::chain);

        assertThat(end).extracting(p -> p.path("mergedInto").asInt(-1)).containsExactly(2, 2, -1);
        assertThat(end).extracting(p -> p.path("documents").asInt()).containsExactly(0, 0, 15);
    }

    @Test
    void anyOrderOfArrivalOfASplitOfAChainEndsTheSame() {
        List<JsonNode> end =
                assertOrderDoesNotMatter(
                        customers -> {
                            List<Event> events = chain(customers);
                            Story first = customers.getFirst();
                            Story second = customers.get(1);
                            events.add(split(second, customers.getLast(), 3));
                            events.add(merged(first, second, 4));
                            events.add(first.buys("2026-01-15T08:00:00Z"));
                            return events;
                        });

        assertThat(end).extracting(p -> p.path("mergedInto").asInt(-1)).containsExactly(1, -1, -1);
        assertThat(end).extracting(p -> p.path("documents").asInt()).containsExactly(0, 11, 5);
    }

    /** The first into the second, the second into the third, and with it the first. */
    private static List<Event> chain(List<Story> customers) {
        List<Event> events = new ArrayList<>();
        customers.forEach(each -> events.addAll(history(each)));
        events.add(merged(customers.getFirst(), customers.get(1), 2));
        events.add(merged(customers.get(1), customers.getLast(), 2));
        events.add(merged(customers.getFirst(), customers.getLast(), 3));
        return events;
    }

    private List<JsonNode> assertOrderDoesNotMatter(Function<List<Story>, List<Event>> story) {
        List<Story> customers = List.of(aCustomer(), aCustomer(), aCustomer());
        send(story.apply(customers));
        List<JsonNode> expected = end(customers);
        for (int seed = 1; seed <= ORDERS_OF_ARRIVAL; seed++) {
            List<Story> others = List.of(aCustomer(), aCustomer(), aCustomer());
            List<Event> events = story.apply(others);
            List<Event> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(events.size() - 5, events.size()));
            Collections.shuffle(shuffled, new Random(seed));
            send(shuffled);

            assertThat(end(others)).as("seed %d", seed).isEqualTo(expected);
        }
        return expected;
    }

    /** What is known of them in the end; a survivor is named by its place in the list. */
    private List<JsonNode> end(List<Story> customers) {
        List<String> ids = customers.stream().map(each -> each.customer().toString()).toList();
        List<JsonNode> end = new ArrayList<>();
        for (Story each : customers) {
            ObjectNode figures = figures(each);
            if (figures.has("mergedInto")) {
                figures.put("mergedInto", ids.indexOf(figures.path("mergedInto").asString()));
            }
            end.add(figures);
        }
        return end;
    }

    /** Five documents and a deal. */
    private static List<Event> history(Story story) {
        UUID kept = UUID.randomUUID();
        UUID cancelled = UUID.randomUUID();
        return List.of(
                story.buys("2025-02-10T10:00:00Z"),
                story.buys("2025-11-30T09:00:00Z"),
                story.returns("2025-12-02T10:00:00Z"),
                story.contact("ticket", "2025-12-03T10:00:00Z", "1.25"),
                story.contact("campaign-touch", "2025-12-04T10:00:00Z", "0.35"),
                story.orders(kept, "2026-01-02T10:00:00Z"),
                story.orders(cancelled, "2026-01-03T10:00:00Z"),
                story.cancels(cancelled, "2026-01-04T10:00:00Z"),
                story.deal(UUID.randomUUID(), "opened", "0.5", "2026-01-10T10:00:00Z"));
    }

    private void send(List<Event> events) {
        events.forEach(this::send);
    }

    private void send(Event event) {
        stream.send(event);
        stream.readJson(Profile.TOPIC)
                .forEach(profile -> profiles.put(profile.path("customerId").asString(), profile));
    }

    private JsonNode profile(Story story) {
        return profiles.get(story.customer().toString());
    }

    private ObjectNode figures(Story story) {
        ObjectNode figures = (ObjectNode) profile(story).deepCopy();
        figures.remove(List.of("customerId", "revision", "causedBy"));
        return figures;
    }

    private Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode profile : profiles.values()) {
            for (String figure : List.of("monetary", "current")) {
                sums.merge(figure, plain(amount(profile, figure)), BigDecimal::add);
            }
            profile.path("totals")
                    .forEachEntry(
                            (name, value) ->
                                    sums.merge(
                                            name,
                                            new BigDecimal(value.asString()),
                                            BigDecimal::add));
        }
        sums.replaceAll((name, sum) -> plain(sum));
        return sums;
    }

    private static ModelPublished model(String leastOfPlatinum) {
        ValueModel.Cuts initial = ValueModel.initial().cuts();
        BigDecimal least = new BigDecimal(leastOfPlatinum);
        ValueModel model =
                new ValueModel(
                        "1",
                        StreamFixture.NOW,
                        2,
                        new ValueModel.Cuts(
                                initial.recency(),
                                initial.frequency(),
                                initial.current(),
                                initial.potential(),
                                new ValueModel.Amounts(
                                        initial.amounts().monetary(),
                                        List.of(least, least, least))));
        return ModelPublished.of(model, StreamFixture.value(), StreamFixture.NOW);
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }

    private static BigDecimal amount(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asString());
    }
}
