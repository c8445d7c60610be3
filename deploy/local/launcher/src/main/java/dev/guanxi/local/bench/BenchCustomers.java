package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Customers for the load, made through the gateway: the bench changes nobody else's value. */
record BenchCustomers(Gateway gateway) {

    private static final int WANTED = 400;

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < WANTED; i++) {
            JsonNode made =
                    gateway.post(
                            "amy",
                            "/customers",
                            Map.of("kind", "organisation", "name", "Bench customer " + i));
            String id = made.path("customerId").asString(made.path("id").asString(""));
            if (id.isEmpty()) {
                throw new LocalFailure("a new customer has no id: " + made);
            }
            ids.add(id);
        }
        return ids;
    }
}
