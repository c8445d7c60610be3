package dev.guanxi.customer.custom.web;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Limits;
import dev.guanxi.customer.field.FieldType;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema of custom fields, as OpenAPI 3.1 takes it. */
final class FieldSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FieldSchemas() {}

    static ObjectNode of(List<FieldDefinition> fields) {
        ObjectNode properties = JSON.objectNode();
        fields.forEach(field -> properties.set(field.name(), of(field)));
        ObjectNode custom = JSON.objectNode();
        custom.put("type", "object");
        custom.put("description", "Values of custom fields");
        custom.put("additionalProperties", false);
        custom.set("properties", properties);
        return custom;
    }

    static ObjectNode of(FieldDefinition field) {
        FieldSettings settings = field.settings();
        Limits limits = settings.limits();
        ObjectNode schema = JSON.objectNode();
        schema.put("title", settings.label());
        schema.put("description", description(settings));
        switch (settings.type()) {
            case TEXT -> {
                schema.put("type", "string");
                if (limits.maxLength() != null) {
                    schema.put("maxLength", limits.maxLength());
                }
                if (limits.pattern() != null) {
                    schema.put("pattern", "^(?:" + limits.pattern() + ")$");
                }
            }
            case NUMBER -> {
                schema.put("type", "number");
                if (limits.min() != null) {
                    schema.put("minimum", limits.min());
                }
                if (limits.max() != null) {
                    schema.put("maximum", limits.max());
                }
            }
            case MONEY -> money(schema);
            case DATE -> schema.put("type", "string").put("format", "date");
            case CHOICE -> {
                schema.put("type", "string");
                ArrayNode values = schema.putArray("enum");
                limits.choices().forEach(choice -> values.add(choice.value()));
            }
            case BOOLEAN -> schema.put("type", "boolean");
            case REFERENCE -> schema.put("type", "string").put("format", "uuid");
        }
        return schema;
    }

    private static void money(ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("amount").put("type", "string").put("description", "A decimal");
        properties.putObject("currency").put("type", "string").put("description", "ISO 4217");
        schema.putArray("required").add("amount").add("currency");
    }

    private static String description(FieldSettings settings) {
        String kinds = "Of " + String.join(", ", settings.kinds());
        String required = settings.duties().required() ? "; required" : "";
        String unique = settings.duties().unique() ? "; no two customers have the same" : "";
        String choices =
                settings.type() == FieldType.CHOICE
                        ? settings.limits().choices().stream()
                                .map(FieldSchemas::choice)
                                .collect(Collectors.joining(", ", ". ", ""))
                        : "";
        return kinds + required + unique + choices;
    }

    private static String choice(Choice choice) {
        return "%s: %s%s"
                .formatted(choice.value(), choice.label(), choice.retired() ? " (retired)" : "");
    }
}
