package dev.guanxi.customer.overview;

import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Tells what sales-service and callcenter-service tell, as their golden examples show it. */
record Neighbours(KafkaTestClient kafka) {

    void opportunity(UUID customer, UUID id, String what, long version) {
        send(
                "crm.sales.opportunity",
                "crm.sales.opportunity." + what + ".v1",
                version,
                example("crm.sales.opportunity." + what + ".v1", "typical", customer)
                        .put("opportunityId", id.toString()));
    }

    void orderPlaced(UUID customer, UUID id) {
        String type = "crm.sales.order.placed.v1";
        send(
                "crm.sales.order",
                type,
                1,
                example(type, "phone", customer).put("orderId", id.toString()));
    }

    void orderDelivered(UUID customer, UUID id, long version) {
        String type = "crm.sales.order.status-changed.v1";
        send(
                "crm.sales.order",
                type,
                version,
                example(type, "delivered", customer).put("orderId", id.toString()));
    }

    void ticket(UUID customer, UUID id, String what, long version) {
        String type = "crm.callcenter.ticket." + what + ".v1";
        send(
                "crm.callcenter.ticket",
                type,
                version,
                example(type, "typical", customer).put("ticketId", id.toString()));
    }

    void campaign(UUID customer, String kind, String subject) {
        String type = "crm.interaction.recorded.v1";
        send(
                "crm.marketing.interaction",
                type,
                1,
                example(type, "campaign-touch", customer)
                        .put("interactionId", Ids.next().toString())
                        .put("kind", kind)
                        .put("subject", subject));
    }

    /** Twice with one id, as the relay may, and with fields of a later version. */
    private void send(String topic, String type, long version, ObjectNode data) {
        Map<String, String> headers =
                Map.of(
                        "ce_id", Ids.next().toString(),
                        "ce_type", type,
                        "ce_sequence", Long.toString(version));
        String message = data.put("fieldOfLater", true).toString();
        kafka.produce(topic, "one key, one order", headers, message);
        kafka.produce(topic, "one key, one order", headers, message);
    }

    private static ObjectNode example(String type, String name, UUID customer) {
        return ((ObjectNode) EventContract.of(type).exampleTree(name))
                .put("customerId", customer.toString());
    }
}
