package dev.guanxi.customer.timeline.web;

import dev.guanxi.customer.timeline.ChannelTotal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline.
 *
 * @param next the cursor for {@code ?after=}, absent on the last page
 * @param totals per channel over the whole timeline, whatever the filters
 */
record TimelineView(
        List<InteractionView> items, @Nullable String next, List<ChannelTotal> totals) {}
