package dev.guanxi.customer.relationship;

import dev.guanxi.customer.CustomerApi;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Customers and what they are to each other, made and read over HTTP. */
public record Relations(CustomerApi api) {

    public UUID organisation(String name) {
        return customer("organisation", name);
    }

    public UUID person(String name) {
        return customer("person", name);
    }

    public UUID household(String name) {
        return customer("household", name);
    }

    /** The second half of a body may follow the other end, such as {@code ,"validFrom":"…"}. */
    public CustomerApi.Answer relate(UUID customer, String type, UUID other, String more) {
        return api.post(
                path(customer),
                "{\"type\":\"%s\",\"other\":\"%s\"%s}".formatted(type, other, more));
    }

    public CustomerApi.Answer relate(UUID customer, String type, UUID other) {
        return relate(customer, type, other, ",\"validFrom\":\"2020-01-01\"");
    }

    CustomerApi.Answer reschedule(UUID customer, CustomerApi.Answer seen, String patch) {
        return api.patch(path(customer) + "/" + seen.id(), seen.etag(), patch);
    }

    JsonNode list(UUID customer, String query) {
        return api.get(path(customer) + query).json();
    }

    /** What the customer is to whom, in the order of the list. */
    List<String> read(UUID customer, String query) {
        return list(customer, query)
                .path("items")
                .valueStream()
                .map(i -> i.path("type").asString() + " " + i.at("/other/name").asString())
                .toList();
    }

    static String path(UUID customer) {
        return "/api/v1/customers/" + customer + "/relationships";
    }

    private UUID customer(String kind, String name) {
        return api.post(
                        "/api/v1/customers",
                        "{\"kind\":\"%s\",\"name\":\"%s\"}".formatted(kind, name))
                .id();
    }
}
