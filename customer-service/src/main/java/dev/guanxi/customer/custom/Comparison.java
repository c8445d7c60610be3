package dev.guanxi.customer.custom;

import dev.guanxi.customer.custom.CustomValues.Amount;
import dev.guanxi.customer.custom.CustomValues.Decimal;
import dev.guanxi.customer.custom.CustomValues.Flag;
import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.custom.CustomValues.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Turns values into texts that compare as the values do, so that one index serves all types. A key
 * never changes its form: those in the database were made with it.
 */
final class Comparison {

    /** How many digits a number has at most before and after the point. */
    static final int WHOLE_DIGITS = 20;

    static final int FRACTION_DIGITS = 10;

    /** How many letters of a text are compared in order; longer ones only for equality. */
    static final int LETTERS = 150;

    private static final int LONGEST = 200;
    private static final BigInteger ZERO = BigInteger.TEN.pow(WHOLE_DIGITS + FRACTION_DIGITS);
    private static final int DIGITS = WHOLE_DIGITS + FRACTION_DIGITS + 1;

    private Comparison() {}

    static String key(Value value) {
        return switch (value) {
            case Text text -> of(text.text());
            case Decimal decimal -> of(decimal.number());
            case Flag flag -> Boolean.toString(flag.flag());
            case Amount amount ->
                    within(amount.money().currency().getCurrencyCode())
                            + of(amount.money().amount());
        };
    }

    /** What the keys of all amounts in a currency begin with. */
    static String within(String currency) {
        return currency + " ";
    }

    /** Negative numbers come first because all are moved above zero. */
    static String of(BigDecimal number) {
        String digits = number.setScale(FRACTION_DIGITS).unscaledValue().add(ZERO).toString();
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private static String of(String text) {
        String plain = plain(text);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LETTERS)) + ' ' + hash(plain);
    }

    /** Without case; blanks as one. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
    }

    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
