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

    /** The interactions with a customer under any of its ids, newest first. */
    Page<Interaction> read(Collection<CustomerId> ids, TimelineQuery query, PageQuery page);

    /** The totals of each channel over the whole timeline. */
    List<ChannelTotal> totals(Collection<CustomerId> ids);

    Optional<Interaction> find(UUID interactionId);
}
