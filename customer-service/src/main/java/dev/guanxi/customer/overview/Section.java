package dev.guanxi.customer.overview;

import dev.guanxi.platform.http.PageQuery;
import java.util.List;

/**
 * The first of a longer list.
 *
 * @param total how many there are, or {@value #MOST} when there are more
 * @param capped there are more than {@code total}
 */
public record Section<T>(List<T> items, long total, boolean capped) {

    /** So that no part of an overview reads without end, whatever the customer. */
    static final int MOST = 10_000;

    /** Finds out whether there are more than {@link #MOST}. */
    static final int COUNTED = MOST + 1;

    static final PageQuery FIRST = new PageQuery(10, null);

    static <T> Section<T> of(List<T> items, long counted) {
        return new Section<>(items, Math.min(counted, MOST), counted > MOST);
    }
}
