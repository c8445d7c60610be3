package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.problem.Conflict;

final class OpportunityAlreadyClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    OpportunityAlreadyClosed(OpportunityId id, Stage stage) {
        super(
                "opportunity-already-closed",
                "The opportunity " + id + " is already " + stage.name());
    }
}
