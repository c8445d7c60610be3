package dev.guanxi.customer.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items of a list, in its order, by what makes each the one that it is: a number or an e-mail
 * address with its purpose, whatever else is said of it; anything else as a whole.
 */
final class Items {

    private static final List<String> TELLING = List.of("number", "address");

    private static final String PREFERRED = "preferred";

    private Items() {}

    static boolean isList(JsonNode... values) {
        for (JsonNode value : values) {
            if (value.isArray()) {
                return true;
            }
        }
        return false;
    }

    /** None is lost: one that a list has twice, with something else said of it, stays by itself. */
    static Map<Object, JsonNode> of(JsonNode list) {
        Map<Object, JsonNode> items = new LinkedHashMap<>();
        list.valueStream()
                .forEach(
                        item -> {
                            Object key = key(item);
                            items.put(items.containsKey(key) ? item : key, item);
                        });
        return items;
    }

    static JsonNode list(Map<Object, JsonNode> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.values().forEach(list::add);
        return list;
    }

    /** The item as it joins others: at most one of a purpose is preferred, and they are first. */
    static JsonNode behind(Map<Object, JsonNode> others, JsonNode item) {
        boolean taken =
                item.path(PREFERRED).asBoolean(false)
                        && others.values().stream()
                                .filter(other -> other.path(PREFERRED).asBoolean(false))
                                .anyMatch(
                                        other ->
                                                other.path("purpose").equals(item.path("purpose")));
        return taken ? ((ObjectNode) item.deepCopy()).put(PREFERRED, false) : item;
    }

    private static Object key(JsonNode item) {
        for (String name : TELLING) {
            if (item.path(name).isString()) {
                return List.of(item.path("purpose"), item.path(name));
            }
        }
        return item;
    }
}
