package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do with the records of customers, each as one call with their own token. */
record CustomerActs(Gateway gateway) {

    private static final String AGENT = "amy";
    private static final String MANAGER = "mia";
    private static final String ADMINISTRATOR = "ada";
    private static final String FIELD = "shopType";

    String record(String name, String mark) {
        return gateway.post(AGENT, "/customers", dealer(name, mark)).path("id").asString();
    }

    /** The refusal. */
    JsonNode recordAgain(String name, String mark) {
        HttpResponse<String> answer = gateway.tryPost(AGENT, "/customers", dealer(name, mark));
        if (answer.statusCode() != 409) {
            throw new LocalFailure("the duplicate was answered with " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Map<String, Object> dealer(String name, String mark) {
        return Map.of(
                "kind",
                "organisation",
                "name",
                name,
                "emails",
                List.of(Map.of("address", "orders@northern-" + mark + ".example")));
    }

    /** The id of the merge. */
    String merge(String survivor, String other) {
        Map<String, Object> wanted = Map.of("other", other, "otherVersion", version(other));
        return gateway.post(MANAGER, "/customers/" + survivor + "/merge", wanted, version(survivor))
                .path("id")
                .asString();
    }

    void split(String merge) {
        long version = gateway.get(MANAGER, "/merges/" + merge).path("version").asLong();
        gateway.post(MANAGER, "/merges/" + merge + "/split", Map.of(), version);
    }

    void buyThrough(String retailer, String dealer) {
        gateway.post(
                MANAGER,
                "/customers/" + retailer + "/relationships",
                Map.of("type", "buys-through", "other", dealer));
    }

    /** A field is defined for all time: a second demo finds it there. */
    void defineShopType() {
        JsonNode fields = gateway.get(ADMINISTRATOR, "/custom-fields?limit=200").path("items");
        boolean there =
                StreamSupport.stream(fields.spliterator(), false)
                        .anyMatch(field -> field.path("name").asString().equals(FIELD));
        if (!there) {
            gateway.post(
                    ADMINISTRATOR,
                    "/custom-fields",
                    Map.of(
                            "name",
                            FIELD,
                            "label",
                            "Kind of shop",
                            "kinds",
                            List.of("organisation"),
                            "type",
                            "choice",
                            "choices",
                            List.of(
                                    Map.of("value", "retail", "label", "Retail"),
                                    Map.of("value", "wholesale", "label", "Wholesale"))));
        }
    }

    void setShopType(String customer, String type) {
        gateway.patch(
                MANAGER,
                "/customers/" + customer,
                Map.of("custom", Map.of(FIELD, type)),
                version(customer));
    }

    private long version(String customer) {
        return gateway.get(MANAGER, "/customers/" + customer).path("version").asLong();
    }
}
