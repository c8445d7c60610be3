package dev.guanxi.customer.custom;

import dev.guanxi.customer.custom.CustomValues.Amount;
import dev.guanxi.customer.custom.CustomValues.Decimal;
import dev.guanxi.customer.custom.CustomValues.Flag;
import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.custom.CustomValues.Value;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Limits;
import dev.guanxi.platform.http.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Holds one value against the definition of its field, and brings it into the form it is kept in.
 */
final class AllowedValue {

    private static final int LONGEST = 2000;
    private static final Pattern STORABLE = Pattern.compile(PlainText.LINES);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final FieldDefinition field;

    private AllowedValue(FieldDefinition field) {
        this.field = field;
    }

    /** Not allowed, and why. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Mistake mistake;

        private Refused(Mistake mistake) {
            super(mistake.message());
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }

    /**
     * @throws Refused when the field does not allow it
     */
    static Value of(FieldDefinition field, Value value) {
        return new AllowedValue(field).allow(value);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private Value allow(Value value) {
        return switch (field.settings().type()) {
            case TEXT -> value instanceof Text text ? text(text.text()) : refuse("a text");
            case NUMBER ->
                    value instanceof Decimal decimal
                            ? number(decimal)
                            : refuse("a number, like 40");
            case MONEY ->
                    value instanceof Amount
                            ? value
                            : refuse("an amount, like {\"amount\":\"12.50\",\"currency\":\"EUR\"}");
            case DATE ->
                    value instanceof Text text && isDay(text.text())
                            ? value
                            : refuse("a date, like 2027-01-31");
            case CHOICE ->
                    value instanceof Text text ? choice(text) : refuse("the word of a choice");
            case BOOLEAN -> value instanceof Flag ? value : refuse("true or false");
            case REFERENCE ->
                    value instanceof Text text && isId(text.text())
                            ? new Text(text.text().toLowerCase(Locale.ROOT))
                            : refuse("the id of a customer");
        };
    }

    private Value text(String written) {
        String text = written.strip();
        Limits limits = field.settings().limits();
        if (text.isEmpty()) {
            throw refused("field-value-malformed", "blank; null removes a value");
        }
        if (!STORABLE.matcher(text).matches()) {
            throw refused(
                    "field-value-malformed", "a text must not contain NUL or half characters");
        }
        int most = Objects.requireNonNullElse(limits.maxLength(), LONGEST);
        if (text.codePointCount(0, text.length()) > most) {
            throw refused("field-value-too-long", "at most " + most + " characters");
        }
        if (limits.pattern() != null && !PatientMatch.matches(limits.pattern(), text)) {
            throw refused("field-value-pattern", "must match " + limits.pattern());
        }
        return new Text(text);
    }

    private Value number(Decimal decimal) {
        BigDecimal min = field.settings().limits().min();
        BigDecimal max = field.settings().limits().max();
        if (min != null && decimal.number().compareTo(min) < 0) {
            throw refused("field-value-out-of-range", "at least " + min.toPlainString());
        }
        if (max != null && decimal.number().compareTo(max) > 0) {
            throw refused("field-value-out-of-range", "at most " + max.toPlainString());
        }
        return decimal;
    }

    private Value choice(Text text) {
        Limits limits = field.settings().limits();
        if (limits.choice(text.text()).filter(choice -> !choice.retired()).isEmpty()) {
            throw refused(
                    "field-value-no-choice",
                    "choices are "
                            + String.join(
                                    ", ",
                                    limits.choices().stream()
                                            .filter(choice -> !choice.retired())
                                            .map(Choice::value)
                                            .toList()));
        }
        return text;
    }

    static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Value refuse(String expected) {
        throw refused("field-value-wrong-type", "must be " + expected);
    }

    private Refused refused(String code, String message) {
        return new Refused(new Mistake(code, field.name(), message));
    }
}
