package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import tools.jackson.databind.JsonNode;

/** How the ERP calls a customer, which is the only name that this history knows. */
record CustomerName(Gateway gateway) {

    String of(String customerId) {
        JsonNode customer = gateway.get("amy", "/customers/" + customerId);
        for (JsonNode identity : customer.path("identities")) {
            return identity.path("externalId").asString(customerId);
        }
        return customer.path("name").asString(customerId);
    }
}
