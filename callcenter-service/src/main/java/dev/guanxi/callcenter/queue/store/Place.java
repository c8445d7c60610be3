package dev.guanxi.callcenter.queue.store;

import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.problem.Malformed;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the queue, as a cursor carries it.
 *
 * @param position the how-manieth it was when the page was read
 * @param urgency lower is served sooner
 */
record Place(long position, int urgency, Instant openedAt, UUID ticket) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}) (\\d{1,4}) (\\S{1,40})");

    Cursor cursor() {
        return new Cursor(position + " " + urgency + " " + openedAt, ticket);
    }

    /**
     * @throws Malformed when the cursor belongs to another list
     */
    static Place of(Cursor cursor) {
        Matcher text = TEXT.matcher(cursor.sortValue());
        if (!text.matches()) {
            throw unknown();
        }
        return new Place(
                Long.parseLong(text.group(1)),
                Integer.parseInt(text.group(2)),
                new Cursor(text.group(3), cursor.id()).instant(),
                cursor.id());
    }

    private static Malformed unknown() {
        return new Malformed(
                "unknown-cursor", "'after' takes the 'next' of the page before, unchanged");
    }
}
