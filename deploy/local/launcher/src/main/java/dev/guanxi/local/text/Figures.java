package dev.guanxi.local.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {

    private Figures() {}

    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** With thousands separated and at least two decimals; no digit is rounded away. */
    public static String exact(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(Math.max(2, amount.scale()));
        return format.format(amount);
    }

    /** Rounded to pence. */
    public static String money(BigDecimal amount) {
        return exact(amount.setScale(2, RoundingMode.HALF_EVEN));
    }

    public static String megabytes(long bytes) {
        return count(bytes / (1 << 20)) + " MB";
    }

    public static String seconds(Duration time) {
        return String.format(Locale.UK, "%.1f s", time.toMillis() / 1000.0);
    }
}
