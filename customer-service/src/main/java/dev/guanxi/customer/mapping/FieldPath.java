package dev.guanxi.customer.mapping;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where in a document a text belongs: {@code name}, {@code custom.colour}, or in one of the lists
 * of a customer {@code phones[mobile].number} (the one with that purpose), {@code phones[0].number}
 * (the first), {@code identities[sap-01]} (the key in that system), {@code addresses.main.city}.
 *
 * @param entry which entry of a list; null where the field is no list, or the whole list is meant
 * @param property which property of the entry or of the object; null for all of it
 */
public record FieldPath(String field, @Nullable String entry, @Nullable String property) {

    private static final Pattern FORM =
            Pattern.compile("([a-z][A-Za-z0-9]*)(?:\\[([^\\[\\]]+)])?(?:\\.(.+))?");
    private static final Pattern INDEX = Pattern.compile("\\d{1,2}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String MAIN = "main";

    /** How the entries of a list are told apart, and what a list is mostly about. */
    private record Shape(String key, @Nullable String value) {}

    private static final Map<String, Shape> LISTS =
            Map.of(
                    "identities", new Shape("source", "externalId"),
                    "addresses", new Shape("purpose", null),
                    "phones", new Shape("purpose", "number"),
                    "emails", new Shape("purpose", "address"));
    private static final Shape OTHER_LIST = new Shape("purpose", null);

    /**
     * @throws UnknownField when the text is no path
     */
    public static FieldPath of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw UnknownField.path(text);
        }
        FieldPath path = path(form.group(1), form.group(2), form.group(3));
        if (path.entry != null && !WORD.matcher(path.entry).matches()
                || path.property != null && !WORD.matcher(path.property).matches()
                || path.entry != null && path.property == null) {
            throw UnknownField.path(text);
        }
        return path;
    }

    private static FieldPath path(String field, @Nullable String entry, @Nullable String rest) {
        Shape shape = LISTS.get(field);
        if (shape == null) {
            return new FieldPath(field, entry, rest);
        }
        if (entry != null) {
            return new FieldPath(field, entry, rest == null ? shape.value() : rest);
        }
        if (rest == null) {
            return new FieldPath(field, null, null);
        }
        int dot = rest.indexOf('.');
        if (dot >= 0) {
            return new FieldPath(field, rest.substring(0, dot), rest.substring(dot + 1));
        }
        return shape.value() == null
                ? new FieldPath(field, MAIN, rest)
                : new FieldPath(field, rest, shape.value());
    }

    /** Whether the text that belongs here may be JSON: that of a list or of an object. */
    boolean takesJson(String text) {
        return entry == null && property == null && (text.startsWith("[") || text.startsWith("{"));
    }

    /** What the document says here; missing when it says nothing. */
    public JsonNode get(JsonNode document) {
        JsonNode value = document.path(field);
        if (entry != null) {
            value = find(value, entry, LISTS.getOrDefault(field, OTHER_LIST));
        }
        return property == null ? value : value.path(property);
    }

    private static JsonNode find(JsonNode list, String entry, Shape shape) {
        if (INDEX.matcher(entry).matches()) {
            return list.path(Integer.parseInt(entry));
        }
        for (JsonNode there : list) {
            if (entry.equals(there.path(shape.key()).asString(MAIN))) {
                return there;
            }
        }
        return MissingNode.getInstance();
    }

    void put(ObjectNode document, String text) {
        Shape shape = LISTS.getOrDefault(field, OTHER_LIST);
        if (entry != null && property != null) {
            entryOf(document.withArrayProperty(field), entry, shape).put(property, text);
        } else if (property != null) {
            document.withObjectProperty(field).put(property, text);
        } else if (LISTS.containsKey(field) && shape.value() != null) {
            entryOf(document.withArrayProperty(field), MAIN, shape).put(shape.value(), text);
        } else {
            document.put(field, text);
        }
    }

    private static ObjectNode entryOf(ArrayNode list, String entry, Shape shape) {
        if (find(list, entry, shape) instanceof ObjectNode there) {
            return there;
        }
        if (INDEX.matcher(entry).matches()) {
            return list.addObject();
        }
        return list.addObject().put(shape.key(), entry);
    }
}
