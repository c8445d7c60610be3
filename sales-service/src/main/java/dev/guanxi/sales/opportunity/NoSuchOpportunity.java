package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.problem.NotFound;

public final class NoSuchOpportunity extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchOpportunity(OpportunityId id) {
        super("no-such-opportunity", "There is no opportunity " + id);
    }
}
