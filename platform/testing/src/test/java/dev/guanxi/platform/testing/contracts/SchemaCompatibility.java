package dev.guanxi.platform.testing.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what a changed schema breaks for those who rely on the released one.
 *
 * <p>Whoever writes may go on as before: what was valid stays valid. Where we write ourselves,
 * whoever reads may go on as well: what was certain stays certain, except that lists of words may
 * grow. What this class cannot judge (a changed pattern, a changed {@code if}) counts as broken.
 */
final class SchemaCompatibility {

    /** Which side of a topic is ours. */
    enum Side {
        WE_READ,
        WE_WRITE
    }

    private static final Set<String> LOWER_BOUNDS =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> UPPER_BOUNDS =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> NOT_COMPARED =
            Set.of("title", "description", "examples", "$comment", "$schema", "$defs", "default");

    private final Side side;
    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility(Side side) {
        this.side = side;
    }

    /** What the change breaks, as {@code pointer: reason}; empty when it is compatible. */
    static List<String> breaks(ObjectNode released, ObjectNode current, Side side) {
        SchemaCompatibility comparison = new SchemaCompatibility(side);
        comparison.compare("", released, current);
        return List.copyOf(comparison.breaks);
    }

    private void compare(String at, JsonNode released, JsonNode current) {
        Set<String> keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(current.propertyNames());
        keywords.removeAll(NOT_COMPARED);
        for (String keyword : keywords) {
            compareKeyword(at, keyword, released.path(keyword), current.path(keyword));
        }
    }

    private void compareKeyword(String at, String keyword, JsonNode released, JsonNode current) {
        if (released.equals(current)) {
            return;
        }
        switch (keyword) {
            case "type" -> compareTypes(at, types(released), types(current));
            case "properties" -> compareProperties(at, released, current);
            case "required" -> compareRequired(at, strings(released), strings(current));
            case "enum" -> compareEnum(at, released, current);
            case "items" -> compareItems(at, released, current);
            default -> compareBound(at, keyword, released, current);
        }
    }

    private void compareTypes(String at, Set<String> released, Set<String> current) {
        if (!current.containsAll(released)) {
            broken(at, "type narrowed or changed from " + released + " to " + current);
        } else if (side == Side.WE_WRITE) {
            broken(at, "type widened from " + released + " to " + current);
        }
    }

    private void compareProperties(String at, JsonNode released, JsonNode current) {
        for (String property : released.propertyNames()) {
            if (current.has(property)) {
                compare(at + "/" + property, released.get(property), current.get(property));
            } else {
                broken(at + "/" + property, "property removed");
            }
        }
    }

    private void compareRequired(String at, Set<String> released, Set<String> current) {
        for (String property : current) {
            if (!released.contains(property)) {
                broken(at + "/" + property, "property newly required");
            }
        }
        for (String property : released) {
            if (side == Side.WE_WRITE && !current.contains(property)) {
                broken(at + "/" + property, "property no longer certain to be there");
            }
        }
    }

    private void compareEnum(String at, JsonNode released, JsonNode current) {
        if (released.isMissingNode()) {
            broken(at, "newly limited to " + current);
        }
        if (current.isMissingNode()) {
            return;
        }
        for (JsonNode value : released) {
            if (current.valueStream().noneMatch(value::equals)) {
                broken(at, "value removed from enum: " + value);
            }
        }
    }

    private void compareItems(String at, JsonNode released, JsonNode current) {
        if (released.isObject() && current.isObject()) {
            compare(at + "/items", released, current);
        } else if (released.isMissingNode() || side == Side.WE_WRITE || current.isBoolean()) {
            broken(at, "items changed");
        }
    }

    private void compareBound(String at, String keyword, JsonNode released, JsonNode current) {
        boolean dropped = current.isMissingNode();
        boolean wider =
                dropped
                        || LOWER_BOUNDS.contains(keyword) && compareNumbers(current, released) < 0
                        || UPPER_BOUNDS.contains(keyword) && compareNumbers(current, released) > 0;
        boolean known =
                LOWER_BOUNDS.contains(keyword)
                        || UPPER_BOUNDS.contains(keyword)
                        || dropped && Set.of("pattern", "format", "const").contains(keyword);
        if (!known || !wider || side == Side.WE_WRITE) {
            broken(at, keyword + " changed from " + text(released) + " to " + text(current));
        }
    }

    /** A bound that was not there before is narrower than none. */
    private static int compareNumbers(JsonNode current, JsonNode released) {
        if (released.isMissingNode()) {
            return 0;
        }
        return current.decimalValue().compareTo(released.decimalValue());
    }

    /** No type means any; a number may be an integer. */
    private static Set<String> types(JsonNode type) {
        if (type.isMissingNode()) {
            return Set.of("array", "boolean", "integer", "null", "number", "object", "string");
        }
        Set<String> types =
                type.isString() ? new TreeSet<>(Set.of(type.asString())) : strings(type);
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(value -> strings.add(value.asString()));
        return strings;
    }

    private static String text(JsonNode value) {
        return value instanceof MissingNode ? "nothing" : value.toString();
    }

    private void broken(String at, String reason) {
        breaks.add((at.isEmpty() ? "/" : at) + ": " + reason);
    }
}
