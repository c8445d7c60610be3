package dev.guanxi.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in keyset order.
 *
 * @param next the cursor for {@code ?after=}, or null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts the page from rows that were read with {@link PageQuery#rowsToRead()}: one more than
     * asked tells whether another page follows.
     */
    public static <T> Page<T> of(List<T> rows, PageQuery query, Function<T, Cursor> cursorOf) {
        if (rows.size() <= query.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, query.limit()));
        return new Page<>(items, cursorOf.apply(items.getLast()).encode());
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
