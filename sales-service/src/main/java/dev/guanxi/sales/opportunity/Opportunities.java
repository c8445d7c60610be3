package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.sales.customer.CustomerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All opportunities. */
public interface Opportunities {

    Optional<Opportunity> find(OpportunityId id);

    void add(Opportunity opportunity);

    /**
     * Stores the position of an opportunity.
     *
     * @throws dev.guanxi.platform.problem.StaleVersion when someone else has stored another since
     */
    void update(Opportunity opportunity);

    /** Newest first. */
    Page<Opportunity> list(Filter filter, PageQuery query);

    /** What a list is narrowed to; null stands for all. */
    record Filter(@Nullable String owner, @Nullable String stage, @Nullable CustomerId customer) {}
}
