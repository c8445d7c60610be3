package dev.guanxi.customer.custom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of custom fields by the name of the field. They describe themselves, as JSON does;
 * what a text stands for (a date, a choice, a customer) is told by the definition of the field.
 */
public record CustomValues(@JsonValue SortedMap<String, Value> byName) {

    public static final CustomValues NONE = new CustomValues(new TreeMap<>());

    public CustomValues {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Reads what has been written from values. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CustomValues read(Map<String, JsonNode> written) {
        TreeMap<String, Value> values = new TreeMap<>();
        written.forEach((name, node) -> values.put(name, WrittenValue.read(node)));
        return new CustomValues(values);
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public @Nullable Value get(String name) {
        return byName.get(name);
    }

    /** Those whose names fit. */
    public CustomValues only(Predicate<String> names) {
        TreeMap<String, Value> kept = new TreeMap<>(byName);
        kept.keySet().removeIf(names.negate());
        return new CustomValues(kept);
    }

    /** These and the others; where both have a value, the other one counts. */
    public CustomValues with(CustomValues others) {
        TreeMap<String, Value> all = new TreeMap<>(byName);
        all.putAll(others.byName);
        return new CustomValues(all);
    }

    /** One value. */
    public sealed interface Value {

        /**
         * A text that compares as the values of one field do, letter by letter. Texts compare
         * without case; amounts by currency first.
         */
        default String key() {
            return Comparison.key(this);
        }

        /** As people write it. */
        String text();
    }

    /** A text, the word of a choice, a date (ISO 8601), or the id of a customer. */
    public record Text(@JsonValue String text) implements Value {}

    /** A number; 40 and 40.0 are the same. */
    public record Decimal(@JsonValue BigDecimal number) implements Value {

        public Decimal {
            BigDecimal shortest = number.stripTrailingZeros();
            number = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    public record Flag(@JsonValue boolean flag) implements Value {

        @Override
        public String text() {
            return Boolean.toString(flag);
        }
    }

    public record Amount(@JsonValue Money money) implements Value {

        @Override
        public String text() {
            return money.amount().toPlainString() + ' ' + money.currency();
        }
    }
}
