package dev.guanxi.customer.value;

import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Sends value profiles as analytics does. */
public record Profiles(KafkaTestClient kafka) {

    private static final String TYPE = "analytics.customer-profile.updated.v1";

    public void send(UUID customer, long revision, String revenue, String clv) {
        send(Ids.next().toString(), profile(customer, revision, revenue, clv));
    }

    void send(String eventId, ObjectNode profile) {
        kafka.produce(
                "analytics.customer-profile",
                profile.path("customerId").asString(),
                Map.of("ce_id", eventId, "ce_type", TYPE),
                profile.toString());
    }

    static ObjectNode profile(UUID customer, long revision, String revenue, String clv) {
        ObjectNode profile = (ObjectNode) EventContract.of(TYPE).exampleTree("buyer");
        return profile.put("customerId", customer.toString())
                .put("revision", revision)
                .put("monetary", revenue)
                .put("clv", clv);
    }
}
