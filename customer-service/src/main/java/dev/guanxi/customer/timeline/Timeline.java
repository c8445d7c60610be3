package dev.guanxi.customer.timeline;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every contact with every customer; it may know of a contact before it knows the customer. */
public interface Timeline {

    /** Adds interactions and their totals; one that is here already changes nothing. */
    void add(List<Interaction> interactions);

    /**
     * The interactions with a customer under any of its ids, newest first.
     *
     * <p>Only so many contacts are looked at for one page that it takes a bounded time. When they
     * do not fill it, the page is shorter, or even empty, and has a next one that goes on.
     */
    Page<Interaction> read(Collection<CustomerId> ids, TimelineQuery query, PageQuery page);

    /** The totals of each channel over the whole timeline. */
    List<ChannelTotal> totals(Collection<CustomerId> ids);

    /**
     * How many interactions of one kind there are with a customer, under any of its ids. Meant for
     * kinds that an index has; of others it reads the whole timeline.
     *
     * @param most how many are counted at most
     */
    long count(Collection<CustomerId> ids, InteractionKind kind, int most);

    Optional<Interaction> find(UUID interactionId);
}
