package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at a customer's profile again and again until it shows a change made after a moment: every
 * 25 ms at first, later with pauses of an eighth of the time waited, so that what is measured is
 * not the looking itself. A change therefore counts as seen up to an eighth too late, never too
 * early.
 */
final class ProfileWatch {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(25);
    private static final Duration GIVE_UP = Duration.ofSeconds(20);

    private final Gateway gateway;
    private final Map<String, Instant> readable;

    ProfileWatch(Gateway gateway, Map<String, Instant> readable) {
        this.gateway = gateway;
        this.readable = readable;
    }

    /** Notes when the change was seen; one that is never seen counts as seen when giving up. */
    void await(String customer, String contact, Instant changedAfter) throws InterruptedException {
        Instant begun = Instant.now();
        while (!shows(customer, changedAfter)) {
            Duration waited = Duration.between(begun, Instant.now());
            if (waited.compareTo(GIVE_UP) > 0) {
                break;
            }
            Duration pause = waited.dividedBy(8);
            Thread.sleep(pause.compareTo(SHORTEST_PAUSE) > 0 ? pause : SHORTEST_PAUSE);
        }
        readable.put(contact, Instant.now());
    }

    private boolean shows(String customer, Instant changedAfter) {
        HttpResponse<String> answer;
        try {
            answer = gateway.tryGet("ana", "/analytics/customers/" + customer);
        } catch (LocalFailure noAnswer) {
            return false;
        }
        if (answer.statusCode() != 200) {
            return false;
        }
        JsonNode cause = JsonMapper.shared().readTree(answer.body()).path("causedBy").path("at");
        return cause.isString() && !Instant.parse(cause.asString()).isBefore(changedAfter);
    }
}
