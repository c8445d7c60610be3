package dev.guanxi.platform.http;

import dev.guanxi.platform.problem.Malformed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;

/**
 * A position in a keyset order: the sort value of the last row, and its id as the tie-breaker.
 * Opaque to the caller.
 */
public record Cursor(String sortValue, UUID id) {

    private static final String SEPARATOR = "\n";
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static Cursor at(Instant sortValue, UUID id) {
        return new Cursor(sortValue.toString(), id);
    }

    public static Cursor at(int position, UUID id) {
        return new Cursor(Integer.toString(position), id);
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + SEPARATOR + sortValue).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws Malformed when the text is no cursor that this service gave out
     */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int end = plain.indexOf(SEPARATOR);
            // PostgreSQL keeps no NUL; a cursor of ours has none.
            if (end < 0 || plain.indexOf('\0') >= 0) {
                throw unknown();
            }
            return new Cursor(plain.substring(end + 1), UUID.fromString(plain.substring(0, end)));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /**
     * @throws Malformed when the cursor belongs to a list that is not sorted by time
     */
    public Instant instant() {
        try {
            Instant instant = Instant.parse(sortValue);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw unknown();
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw unknown();
        }
    }

    /**
     * @throws Malformed when the cursor belongs to a list that is not sorted by a whole number
     */
    public int position() {
        try {
            return Integer.parseInt(sortValue);
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    private static Malformed unknown() {
        return new Malformed(
                "unknown-cursor", "'after' takes the 'next' of the page before, unchanged");
    }
}
