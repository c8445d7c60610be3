package dev.guanxi.customer.live;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that is new with a customer.
 *
 * @param customer under which id, of those that the customer has
 * @param which the interaction, the task, the customer itself and so on
 */
public record Change(What what, UUID customer, UUID which) {

    /** What changed; the words are those that the triggers send. */
    public enum What {
        INTERACTION,
        TASK,
        CUSTOMER,
        OPPORTUNITY,
        ORDER,
        TICKET
    }

    /** The changes of one notification: {@code task <customer>/<which> <customer>/<which>}. */
    public static List<Change> parse(String payload) {
        String[] parts = payload.split(" ", -1);
        What what = What.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return Arrays.stream(parts).skip(1).map(pair -> change(what, pair)).toList();
    }

    private static Change change(What what, String pair) {
        int slash = pair.indexOf('/');
        return new Change(
                what,
                UUID.fromString(pair.substring(0, slash)),
                UUID.fromString(pair.substring(slash + 1)));
    }
}
