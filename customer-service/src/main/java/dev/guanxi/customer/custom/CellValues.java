package dev.guanxi.customer.custom;

import dev.guanxi.customer.field.CurrentFields;
import dev.guanxi.customer.field.FieldType;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cells of a table are text; what a field takes as something else is read from it. */
@Component
public class CellValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern MONEY =
            Pattern.compile("(-?\\d{1,40}(?:\\.\\d{1,40})?) ([A-Z]{3})");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CurrentFields fields;

    CellValues(CurrentFields fields) {
        this.fields = fields;
    }

    /**
     * Replaces texts by numbers, amounts ({@code 12.50 EUR}) and true or false where the field of
     * that name takes these. A text that is none of them stays, to be refused with its reason.
     */
    public void read(ObjectNode custom) {
        for (String name : custom.propertyNames().stream().toList()) {
            JsonNode cell = custom.get(name);
            if (cell.isString()) {
                fields.catalog()
                        .inUse(name)
                        .ifPresent(field -> custom.set(name, value(field.settings().type(), cell)));
            }
        }
    }

    private static JsonNode value(FieldType type, JsonNode cell) {
        String text = cell.asString();
        return switch (type) {
            case NUMBER ->
                    NUMBER.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : cell;
            case BOOLEAN ->
                    text.equals("true") || text.equals("false")
                            ? NODES.booleanNode(Boolean.parseBoolean(text))
                            : cell;
            case MONEY -> {
                Matcher money = MONEY.matcher(text);
                yield money.matches()
                        ? NODES.objectNode()
                                .put("amount", money.group(1))
                                .put("currency", money.group(2))
                        : cell;
            }
            case TEXT, DATE, CHOICE, REFERENCE -> cell;
        };
    }
}
