package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.text.Figures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One trusted record of every customer, told through the gateway: a duplicate is refused, two
 * records become one and two again with their values following, a dealer is worth what buys through
 * it, and a field that did not exist a moment ago is filled and filtered by.
 */
final class CustomerStory {

    private static final Duration VALUES_WITHIN = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(25);

    private final Gateway gateway;
    private final CustomerActs acts;
    private final Ledger ledger;

    CustomerStory(Gateway gateway) {
        this.gateway = gateway;
        this.acts = new CustomerActs(gateway);
        this.ledger = new Ledger(gateway);
    }

    void tell() {
        System.out.println("\nOne record of every customer");
        String dealer = refuseTheDuplicate();
        List<String> retailers = retailers();
        mergeAndSplit(retailers.get(0), retailers.get(1));
        rollUp(dealer, retailers);
        defineAndFilter(dealer);
    }

    private String refuseTheDuplicate() {
        String mark = Long.toString(Instant.now().getEpochSecond(), 36);
        String dealer = acts.record("Northern Gift Dealers " + mark, mark);
        JsonNode refused = acts.recordAgain("Northern Gift Dealer " + mark, mark);
        System.out.println(
                "  amy records the same dealer once more, with a slip in the name: refused ("
                        + refused.path("code").asString()
                        + "), score "
                        + refused.at("/candidates/0/score").asString()
                        + ": "
                        + refused.at("/candidates/0/name").asString());
        if (!refused.at("/candidates/0/customerId").asString().equals(dealer)) {
            throw new LocalFailure("the duplicate was not found: " + refused);
        }
        return dealer;
    }

    private void mergeAndSplit(String survivor, String other) {
        BigDecimal own = ledger.netRevenueOf(UUID.fromString(survivor));
        BigDecimal others = ledger.netRevenueOf(UUID.fromString(other));
        CustomerName names = new CustomerName(gateway);
        System.out.println(
                "  mia finds that %s (revenue %s) and %s (%s) are one shop"
                        .formatted(
                                names.of(survivor),
                                Figures.money(own),
                                names.of(other),
                                Figures.money(others)));
        Instant begun = Instant.now();
        String merge = acts.merge(survivor, other);
        follow("merged: revenue", survivor, own.add(others), begun);
        begun = Instant.now();
        acts.split(merge);
        follow("split again: revenue", survivor, own, begun);
        follow("and of the other", other, others, begun);
    }

    private void follow(String what, String customer, BigDecimal expected, Instant begun) {
        boolean seen =
                Stage.await(
                        VALUES_WITHIN,
                        LOOK_EVERY,
                        () ->
                                ledger.netRevenueOf(UUID.fromString(customer)).compareTo(expected)
                                        == 0);
        if (!seen) {
            throw new LocalFailure(what + " of " + customer + " is not " + expected);
        }
        System.out.println(
                "      %s %s   (%d ms)"
                        .formatted(
                                what,
                                Figures.money(expected),
                                Duration.between(begun, Instant.now()).toMillis()));
    }

    private void rollUp(String dealer, List<String> retailers) {
        retailers.forEach(retailer -> acts.buyThrough(retailer, dealer));
        JsonNode totals =
                gateway.get("mia", "/customers/" + dealer + "/hierarchy?type=sells-to")
                        .path("totals");
        System.out.println(
                "  %d retailers buy through the dealer: the group of %d has revenue %s, CLV %s"
                        .formatted(
                                retailers.size(),
                                totals.path("members").asInt(),
                                Figures.money(Ledger.amount(totals, "revenue")),
                                Figures.money(Ledger.amount(totals, "clv"))));
    }

    private void defineAndFilter(String dealer) {
        Instant begun = Instant.now();
        acts.defineShopType();
        acts.setShopType(dealer, "wholesale");
        JsonNode found = gateway.get("mia", "/customers?custom.shopType=wholesale&limit=200");
        boolean there =
                StreamSupport.stream(found.path("items").spliterator(), false)
                        .anyMatch(customer -> customer.path("id").asString().equals(dealer));
        if (!there) {
            throw new LocalFailure("the list does not find the custom field: " + found);
        }
        System.out.println(
                "  ada defines the field shopType; filled and filtered by after %d ms"
                        .formatted(Duration.between(begun, Instant.now()).toMillis()));
    }

    /** Of the lowest tier, so that nobody else's part of the story is changed. */
    private List<String> retailers() {
        JsonNode items =
                gateway.get("ana", "/analytics/customers?sort=-clv&limit=10&tier=bronze")
                        .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("customerId").asString())
                .skip(5)
                .limit(3)
                .toList();
    }
}
