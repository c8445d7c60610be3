package dev.guanxi.customer.ticket;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last known state of every ticket; it may be known before its customer. */
public interface Tickets {

    /** Keeps of each the highest version; what is older than the known changes nothing. */
    void keep(List<Ticket> told);

    /**
     * Those of a customer under any of its ids: open ones first, then the newest.
     *
     * @param open only those, or only resolved ones; null: both
     */
    Page<Ticket> list(Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page);

    /**
     * How many tickets of a customer have each status, in the order of the words.
     *
     * @param most how many are counted at most, open ones before the rest
     */
    Map<String, Long> byStatus(Collection<CustomerId> ids, int most);
}
