package dev.guanxi.customer.custom;

import dev.guanxi.customer.custom.CustomParameters.Asked;
import dev.guanxi.customer.custom.CustomSearch.Condition;
import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of one field into the range of keys that fit. */
final class Filter {

    private static final Set<FieldType> ORDERED =
            Set.of(FieldType.TEXT, FieldType.NUMBER, FieldType.MONEY, FieldType.DATE);
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern AMOUNT = Pattern.compile("(" + DECIMAL.pattern() + ") ([A-Z]{3})");
    private static final int CURRENCY = 4;

    /** After all keys that begin the same: no text has this letter. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    private final FieldDefinition field;
    private final CustomerRecords records;

    private @Nullable String from;
    private @Nullable String to;

    Filter(FieldDefinition field, CustomerRecords records) {
        this.field = field;
        this.records = records;
    }

    Condition read(List<Asked> all) {
        for (Asked asked : all) {
            switch (asked.how()) {
                case Asked.EQUAL -> {
                    String key = key(asked);
                    atLeast(key);
                    atMost(key);
                }
                case Asked.FROM -> atLeast(ordered(asked));
                case Asked.TO -> atMost(ordered(asked));
                case Asked.BEGINNING -> {
                    String beginning = beginning(asked);
                    atLeast(beginning);
                    atMost(beginning + END);
                }
                default ->
                        throw asked.malformed(
                                "is not known: there are custom.%1$s, custom.%1$s.from, .to and .prefix"
                                        .formatted(field.name()));
            }
        }
        if (field.settings().type() == FieldType.MONEY) {
            withinOneCurrency(all.getFirst());
        }
        return new Condition(field.id(), from, to);
    }

    /** Of several bounds the tighter one counts. */
    private void atLeast(String key) {
        from = from == null || from.compareTo(key) < 0 ? key : from;
    }

    private void atMost(String key) {
        to = to == null || to.compareTo(key) > 0 ? key : to;
    }

    private void withinOneCurrency(Asked asked) {
        String bound = from == null ? to : from;
        if (bound == null) {
            return;
        }
        String currency = bound.substring(0, CURRENCY);
        if (from != null && to != null && !to.startsWith(currency)) {
            throw asked.malformed("compares amounts in one currency");
        }
        from = from == null ? currency : from;
        to = to == null ? currency + END : to;
    }

    private String ordered(Asked asked) {
        if (!ORDERED.contains(field.settings().type())) {
            throw asked.malformed(
                    "has no order: a %s is asked for by custom.%s"
                            .formatted(field.settings().type(), field.name()));
        }
        return key(asked);
    }

    private String beginning(Asked asked) {
        if (field.settings().type() != FieldType.TEXT) {
            throw asked.malformed("has no beginning: only a text has");
        }
        String plain = Comparison.plain(asked.text());
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > Comparison.LETTERS) {
            throw asked.malformed("takes 1 to " + Comparison.LETTERS + " letters");
        }
        return plain;
    }

    private String key(Asked asked) {
        String text = asked.text().strip();
        return switch (field.settings().type()) {
            case TEXT -> new Text(text).key();
            case NUMBER -> Comparison.of(number(asked, text));
            case MONEY -> amount(asked, text);
            case DATE -> {
                if (!AllowedValue.isDay(text)) {
                    throw asked.malformed("takes a date, like 2027-01-31");
                }
                yield text;
            }
            case CHOICE ->
                    field.settings()
                            .limits()
                            .choice(text)
                            .orElseThrow(() -> asked.malformed("has no choice '" + text + "'"))
                            .value();
            case BOOLEAN -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw asked.malformed("takes true or false");
                }
                yield text;
            }
            case REFERENCE -> customer(asked, text);
        };
    }

    private static BigDecimal number(Asked asked, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw asked.malformed("takes a number, like 40");
        }
        try {
            return WrittenValue.limited(new BigDecimal(text));
        } catch (IllegalArgumentException e) {
            throw asked.malformed("cannot be read: " + e.getMessage());
        }
    }

    private static String amount(Asked asked, String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw asked.malformed("takes an amount with its currency, like 12.50 EUR");
        }
        String currency = amount.group(amount.groupCount());
        return Comparison.within(currency) + Comparison.of(number(asked, amount.group(1)));
    }

    private String customer(Asked asked, String text) {
        if (!AllowedValue.isId(text)) {
            throw asked.malformed("takes the id of a customer");
        }
        UUID id = UUID.fromString(text.toLowerCase(Locale.ROOT));
        return records.ownIds(List.of(id)).getOrDefault(id, id).toString();
    }
}
