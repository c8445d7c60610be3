package dev.guanxi.customer.access;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Calls the service as one of several people with rights of their own. */
record Colleague(CustomerApi api, String token) {

    private static final String CUSTOMERS = "/api/v1/customers";

    Answer get(String path) {
        return api.send(HttpMethod.GET, path, api.headers(token), null);
    }

    Answer post(String path, String body) {
        return api.send(HttpMethod.POST, path, api.headers(token), body);
    }

    /** A POST that names the version which the caller saw. */
    Answer post(String path, String etag, String body) {
        HttpHeaders headers = api.headers(token);
        headers.setIfMatch(etag);
        return api.send(HttpMethod.POST, path, headers, body);
    }

    Answer patch(String path, String etag, String body) {
        HttpHeaders headers = api.headers(token);
        headers.setIfMatch(etag);
        return api.patch(path, headers, body);
    }

    /** The path of a new customer. */
    String customer(String name, String more) {
        String body = "{\"kind\":\"organisation\",\"name\":\"%s\"%s}".formatted(name, more);
        return CUSTOMERS + "/" + post(CUSTOMERS, body).id();
    }

    /** The path of a new customer that somebody looks after. */
    String customerOf(String name, String ownership) {
        String customer = customer(name, "");
        post(customer + "/owner", "\"1\"", ownership);
        return customer;
    }

    /** The names of those that the list shows, through all pages. */
    List<String> names(String query) {
        List<String> names = new java.util.ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(CUSTOMERS + "?" + query + next).json();
            page.path("items").forEach(item -> names.add(item.path("name").asString()));
            next = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (next != null);
        return names;
    }
}
