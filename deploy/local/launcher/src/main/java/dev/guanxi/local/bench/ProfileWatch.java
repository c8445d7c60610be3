package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a customer's profile again and again until it shows a change made after a moment. */
final class ProfileWatch {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration GIVE_UP = Duration.ofSeconds(20);

    private final Gateway gateway;
    private final Map<String, Instant> readable;

    ProfileWatch(Gateway gateway, Map<String, Instant> readable) {
        this.gateway = gateway;
        this.readable = readable;
    }

    /** Notes when the change was seen; one that is never seen counts as seen when giving up. */
    void await(String customer, String contact, Instant changedAfter) throws InterruptedException {
        Instant deadline = Instant.now().plus(GIVE_UP);
        while (!shows(customer, changedAfter) && Instant.now().isBefore(deadline)) {
            Thread.sleep(LOOK_EVERY);
        }
        readable.put(contact, Instant.now());
    }

    private boolean shows(String customer, Instant changedAfter) {
        HttpResponse<String> answer = gateway.tryGet("ana", "/analytics/customers/" + customer);
        if (answer.statusCode() != 200) {
            return false;
        }
        JsonNode cause = JsonMapper.shared().readTree(answer.body()).path("causedBy").path("at");
        return cause.isString() && !Instant.parse(cause.asString()).isBefore(changedAfter);
    }
}
