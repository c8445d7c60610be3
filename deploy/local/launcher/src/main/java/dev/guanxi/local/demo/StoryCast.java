package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Real customers of the history.
 *
 * @param hero the most valuable of the silver tier: a good order away from gold
 * @param rival of the gold tier, who waits in the queue already with a question
 * @param bystander of the bronze tier, who waits too
 */
record StoryCast(String hero, String heroName, String rival, String bystander) {

    private static final Duration MODEL_WITHIN = Duration.ofSeconds(60);

    static StoryCast choose(Gateway gateway) {
        String hero = ofTier(gateway, "silver").getFirst();
        return new StoryCast(
                hero,
                new CustomerName(gateway).of(hero),
                ofTier(gateway, "gold").getFirst(),
                ofTier(gateway, "bronze").getFirst());
    }

    /** Tiers are there once the first model is fitted on the history, some seconds after it. */
    private static List<String> ofTier(Gateway gateway, String tier) {
        Instant deadline = Instant.now().plus(MODEL_WITHIN);
        List<String> customers = listed(gateway, tier);
        while (customers.isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            customers = listed(gateway, tier);
        }
        if (customers.isEmpty()) {
            throw new LocalFailure("the story needs a customer of the tier " + tier);
        }
        return customers;
    }

    private static List<String> listed(Gateway gateway, String tier) {
        JsonNode items =
                gateway.get("ana", "/analytics/customers?sort=-clv&limit=1&tier=" + tier)
                        .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("customerId").asString())
                .toList();
    }
}
