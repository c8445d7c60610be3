package dev.guanxi.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: {@code ?limit=50&after=cursor}. A controller method takes it as a
 * parameter.
 *
 * @param limit 1 to 200, 50 when not given
 * @param after where the page before ended, or null for the first page
 */
public record PageQuery(int limit, @Nullable Cursor after) {

    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    /** One row more than the page has: its presence tells that there is a next page. */
    public int rowsToRead() {
        return limit + 1;
    }
}
