package dev.guanxi.customer.opportunity;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last known state of every opportunity; it may be known before its customer. */
public interface Opportunities {

    /** Keeps of each the highest version; what is older than the known changes nothing. */
    void keep(List<Opportunity> told);

    /**
     * Those of a customer under any of its ids: open ones first, what moved last before the rest.
     *
     * @param open only those, or only closed ones; null: both
     */
    Page<Opportunity> list(Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page);

    /**
     * What the open ones of a customer would bring in together.
     *
     * @param most how many are read at most
     */
    Pipeline pipeline(Collection<CustomerId> ids, int most);
}
