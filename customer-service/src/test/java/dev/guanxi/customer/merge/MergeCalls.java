package dev.guanxi.customer.merge;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Merges and splits over HTTP, by a supervisor. */
record MergeCalls(CustomerApi api, TestTokens tokens) {

    static final String CUSTOMERS = "/api/v1/customers/";

    UUID create(String name) {
        return create(name, "");
    }

    /** More fields may follow the name. */
    UUID create(String name, String more) {
        return api.post(
                        "/api/v1/customers?allowDuplicate=true",
                        "{\"kind\":\"organisation\",\"name\":\"%s\"%s}".formatted(name, more))
                .id();
    }

    JsonNode customer(UUID id) {
        return api.get(CUSTOMERS + id).json();
    }

    /** Of the present versions of both. */
    CustomerApi.Answer merge(UUID survivor, UUID other, String take) {
        return merge(survivor, version(survivor), other, version(other), take);
    }

    CustomerApi.Answer merge(UUID survivor, UUID other) {
        return merge(survivor, other, "");
    }

    CustomerApi.Answer merge(UUID survivor, long seen, UUID other, long otherSeen, String take) {
        String body = "{\"other\":\"%s\",\"otherVersion\":%d%s}".formatted(other, otherSeen, take);
        return post(CUSTOMERS + survivor + "/merge", seen, body);
    }

    CustomerApi.Answer split(CustomerApi.Answer merge) {
        return post("/api/v1/merges/" + merge.id() + "/split", 1, "{}");
    }

    CustomerApi.Answer patch(UUID id, String body) {
        CustomerApi.Answer seen = api.get(CUSTOMERS + id);
        return api.patch(CUSTOMERS + id, seen.etag(), body);
    }

    List<String> strings(UUID id, String list, String field) {
        return customer(id)
                .path(list)
                .valueStream()
                .map(item -> item.path(field).asString())
                .toList();
    }

    private long version(UUID id) {
        return Math.max(1, customer(id).path("version").asLong());
    }

    private CustomerApi.Answer post(String path, long seen, String body) {
        HttpHeaders headers = api.headers(tokens.as("sue", "supervisor"));
        headers.setIfMatch("\"" + seen + "\"");
        return api.send(HttpMethod.POST, path, headers, body);
    }
}
