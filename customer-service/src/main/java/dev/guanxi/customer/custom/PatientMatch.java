package dev.guanxi.customer.custom;

import java.util.regex.Pattern;

/**
 * Matches a text against an administrator's pattern, but not for ever: some patterns take longer
 * than anybody lives for a text of fifty letters. One that takes too many steps does not match.
 */
final class PatientMatch {

    private static final int PATIENCE = 2_000_000;

    private PatientMatch() {}

    static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new Counted(text, new int[1])).matches();
        } catch (OutOfPatience | StackOverflowError e) {
            return false;
        }
    }

    private static final class OutOfPatience extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfPatience() {
            super("too many steps", null, false, false);
        }
    }

    /** Counts how often somebody looks at a letter. */
    private record Counted(CharSequence text, int[] looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (looks[0]++ > PATIENCE) {
                throw new OutOfPatience();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
