package dev.guanxi.customer.custom;

import dev.guanxi.customer.custom.CustomValues.Amount;
import dev.guanxi.customer.custom.CustomValues.Decimal;
import dev.guanxi.customer.custom.CustomValues.Flag;
import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.custom.CustomValues.Value;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a value from JSON, whatever field it belongs to. */
final class WrittenValue {

    private static final Set<String> MONEY = Set.of("amount", "currency");
    private static final String DECIMAL = "-?\\d{1,40}(\\.\\d{1,40})?";

    private WrittenValue() {}

    /**
     * @throws IllegalArgumentException for what no field has as a value; the message is meant for
     *     the caller
     */
    static Value read(JsonNode node) {
        if (node.isString()) {
            return new Text(node.asString());
        }
        if (node.isNumber()) {
            return new Decimal(limited(node.decimalValue()));
        }
        if (node.isBoolean()) {
            return new Flag(node.booleanValue());
        }
        if (node.isObject() && MONEY.equals(Set.copyOf(node.propertyNames()))) {
            return new Amount(money(node.path("amount"), node.path("currency")));
        }
        throw new IllegalArgumentException(
                "a value is a text, a number, true or false, or an amount with a currency");
    }

    static Money money(JsonNode amount, JsonNode currency) {
        if (!amount.isString() || !amount.asString().matches(DECIMAL) || !currency.isString()) {
            throw new IllegalArgumentException(
                    "an amount of money looks like {\"amount\":\"12.50\",\"currency\":\"EUR\"}");
        }
        return new Money(limited(new BigDecimal(amount.asString())), currency(currency.asString()));
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + code + "' is no currency (ISO 4217)", e);
        }
    }

    /** A number that can be compared. */
    static BigDecimal limited(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > Comparison.FRACTION_DIGITS
                || (long) shortest.precision() - shortest.scale() > Comparison.WHOLE_DIGITS) {
            throw new IllegalArgumentException(
                    "a number has at most %d digits before and %d after the point"
                            .formatted(Comparison.WHOLE_DIGITS, Comparison.FRACTION_DIGITS));
        }
        return number;
    }
}
