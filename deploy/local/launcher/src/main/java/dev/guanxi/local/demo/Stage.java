package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a spectator sees: profiles, the queue and orders, each as the gateway shows it. */
final class Stage {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(15);

    private final Gateway gateway;
    private @Nullable String watched;

    Stage(Gateway gateway) {
        this.gateway = gateway;
    }

    Profile profile(String customer) {
        return Profile.of(gateway.get("ana", "/analytics/customers/" + customer));
    }

    /** From now on this ticket's place in the queue belongs to the picture. */
    void watch(String ticket) {
        watched = ticket;
    }

    /** Lets it happen and waits until the customer's profile has changed. */
    Scene play(String what, String customer, Runnable act) {
        Scene.Moment before = moment(customer);
        Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        act.run();
        boolean seen = await(() -> profile(customer).changedSince(before.profile(), begun));
        Optional<Duration> took =
                seen ? Optional.of(Duration.between(begun, Instant.now())) : Optional.empty();
        // The call centre reads the same profile from its own topic, a moment later or earlier.
        Profile changed = profile(customer);
        boolean unused = await(() -> tierInQueue().map(changed.tier()::equals).orElse(true));
        return new Scene(what, before, moment(customer), took);
    }

    boolean awaitOrder(String order, String status) {
        return await(
                () ->
                        gateway.get("sam", "/orders/" + order)
                                .path("status")
                                .asString("")
                                .equals(status));
    }

    private Scene.Moment moment(String customer) {
        return new Scene.Moment(profile(customer), place());
    }

    private String place() {
        if (watched == null) {
            return "–";
        }
        JsonNode items = queue();
        for (int i = 0; i < items.size(); i++) {
            if (isWatched(items.get(i))) {
                return (i + 1) + " of " + items.size();
            }
        }
        return "–";
    }

    private Optional<String> tierInQueue() {
        if (watched == null) {
            return Optional.empty();
        }
        for (JsonNode ticket : queue()) {
            if (isWatched(ticket)) {
                return Optional.of(ticket.path("tier").asString(""));
            }
        }
        return Optional.empty();
    }

    private JsonNode queue() {
        return gateway.get("amy", "/queue?limit=200").path("items");
    }

    private boolean isWatched(JsonNode ticket) {
        return StoryActs.id(ticket, "ticketId").equals(watched);
    }

    private static boolean await(BooleanSupplier condition) {
        return await(PATIENCE, LOOK_EVERY, condition);
    }

    /** Whether the condition came true within the limit. */
    static boolean await(Duration limit, Duration every, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            try {
                Thread.sleep(every);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalFailure("interrupted in the middle of the story", e);
            }
        }
        return true;
    }
}
