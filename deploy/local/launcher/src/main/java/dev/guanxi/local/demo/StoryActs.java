package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do in the story, each as one call of the gateway with their own token. */
record StoryActs(Gateway gateway) {

    private static final String AGENT = "amy";
    private static final String SELLER = "sam";
    private static final String MARKETER = "max";

    void logCall(String customer) {
        gateway.post(
                AGENT,
                "/contacts",
                Map.of(
                        "customerId", customer,
                        "channel", "phone",
                        "direction", "inbound",
                        "subject", "Asks where the parcel is",
                        "durationSeconds", 360));
    }

    String openTicket(String customer, String kind, String subject) {
        JsonNode ticket =
                gateway.post(
                        AGENT,
                        "/tickets",
                        Map.of(
                                "customerId", customer,
                                "kind", kind,
                                "subject", subject,
                                "channel", "phone"));
        return id(ticket, "ticketId");
    }

    /** amy takes the ticket and answers it. */
    void resolve(String ticket, String how) {
        String path = "/tickets/" + ticket;
        JsonNode open = gateway.get(AGENT, path);
        JsonNode taken = gateway.post(AGENT, path + "/assign", Map.of(), version(open));
        gateway.post(AGENT, path + "/resolve", Map.of("resolution", how), version(taken));
    }

    String planCampaign(String segment) {
        JsonNode campaign =
                gateway.post(
                        MARKETER,
                        "/campaigns",
                        Map.of(
                                "name",
                                "Lanterns for " + segment,
                                "channel",
                                "email",
                                "segment",
                                segment,
                                "budget",
                                pounds(new BigDecimal("2000.00")),
                                "costPerTouch",
                                pounds(new BigDecimal("0.35"))));
        return id(campaign, "campaignId");
    }

    /** The audience is everyone in the campaign's segment; whether this customer is of them. */
    boolean buildAudience(String campaign, String customer) {
        String audience = "/campaigns/" + campaign + "/audience";
        gateway.post(MARKETER, audience, Map.of());
        return !gateway.get(MARKETER, audience + "?customerId=" + customer).path("items").isEmpty();
    }

    void launch(String campaign) {
        gateway.post(MARKETER, "/campaigns/" + campaign + "/launch", Map.of());
    }

    void respond(String campaign, String customer) {
        gateway.post(
                MARKETER,
                "/campaigns/" + campaign + "/responses",
                Map.of("customerId", customer, "answer", "interested", "channel", "email"));
    }

    /** Worth about as much as the customer brings in a year, so that one can see what it does. */
    String order(String customer, BigDecimal worth) {
        JsonNode product = product();
        BigDecimal price = new BigDecimal(product.path("unitPrice").path("amount").asString());
        BigDecimal quantity =
                worth.max(new BigDecimal("100"))
                        .multiply(BigDecimal.valueOf(2))
                        .divide(price, 0, RoundingMode.UP);
        JsonNode order =
                gateway.post(
                        SELLER,
                        "/orders",
                        Map.of(
                                "customerId",
                                customer,
                                "channel",
                                "phone",
                                "lines",
                                List.of(
                                        Map.of(
                                                "productId",
                                                id(product, "productId"),
                                                "quantity",
                                                quantity.toPlainString(),
                                                "unitPrice",
                                                pounds(price)))));
        return id(order, "orderId");
    }

    /** A resource calls its id "id"; events name it after what it is. */
    static String id(JsonNode resource, String eventName) {
        return resource.path("id").asString(resource.path(eventName).asString(""));
    }

    private static long version(JsonNode resource) {
        return resource.path("version").asLong();
    }

    private JsonNode product() {
        for (JsonNode product : gateway.get(SELLER, "/products?limit=50").path("items")) {
            String price = product.path("unitPrice").path("amount").asString("0");
            if (new BigDecimal(price).signum() > 0) {
                return product;
            }
        }
        throw new LocalFailure("sales-service knows no product with a price");
    }

    private static Map<String, String> pounds(BigDecimal amount) {
        return Map.of("amount", amount.toPlainString(), "currency", "GBP");
    }
}
