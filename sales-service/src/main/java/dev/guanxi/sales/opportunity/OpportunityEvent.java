package dev.guanxi.sales.opportunity;

/** Something that happened to an opportunity, with where it stands since. */
public sealed interface OpportunityEvent {

    OpportunityId opportunity();

    Opportunity.Terms terms();

    Opportunity.Position position();

    record Opened(OpportunityId opportunity, Opportunity.Terms terms, Opportunity.Position position)
            implements OpportunityEvent {}

    record Moved(OpportunityId opportunity, Opportunity.Terms terms, Opportunity.Position position)
            implements OpportunityEvent {}

    record Won(OpportunityId opportunity, Opportunity.Terms terms, Opportunity.Position position)
            implements OpportunityEvent {}

    record Lost(OpportunityId opportunity, Opportunity.Terms terms, Opportunity.Position position)
            implements OpportunityEvent {}
}
