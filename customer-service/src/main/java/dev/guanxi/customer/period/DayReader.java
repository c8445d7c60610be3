package dev.guanxi.customer.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a day from text only. Jackson alone would also take 7 for the seventh day after 1970 began,
 * which nobody means.
 */
public final class DayReader extends StdDeserializer<LocalDate> {

    public DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw noDay(parser);
        }
        try {
            return LocalDate.parse(parser.getString());
        } catch (DateTimeException e) {
            throw noDay(parser);
        }
    }

    private static DatabindException noDay(JsonParser parser) {
        String message = "must be a day like 2026-01-31";
        return DatabindException.from(parser, message, new IllegalArgumentException(message));
    }
}
