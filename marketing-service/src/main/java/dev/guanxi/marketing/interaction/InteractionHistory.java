package dev.guanxi.marketing.interaction;

import java.util.List;

/** The customer history as marketing writes it. */
public interface InteractionHistory {

    /** Tells of the interactions in the running transaction. */
    void record(List<Interaction> interactions);
}
