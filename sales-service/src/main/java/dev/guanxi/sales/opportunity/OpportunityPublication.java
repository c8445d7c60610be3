package dev.guanxi.sales.opportunity;

/** How the rest of the company learns of opportunities. */
public interface OpportunityPublication {

    /** Publishes the event in the running transaction. */
    void publish(OpportunityEvent event);
}
