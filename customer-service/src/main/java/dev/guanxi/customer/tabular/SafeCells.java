package dev.guanxi.customer.tabular;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, and loses it again
 * when it is read; text that already begins like that gets one more, so every text survives.
 */
public final class SafeCells {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SafeCells() {}

    /** For CSV, where a spreadsheet guesses what a cell is. */
    public static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** For workbooks, where a cell of text is never a formula. */
    static String guardedWhereGuardedAlready(String text) {
        return text.startsWith("'") ? guarded(text) : text;
    }

    public static String plain(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first <= '@' && FORMULA.matcher(text).matches();
    }
}
