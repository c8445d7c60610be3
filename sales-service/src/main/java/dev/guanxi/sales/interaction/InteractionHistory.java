package dev.guanxi.sales.interaction;

import java.util.List;

/** The customer history as sales writes it. */
public interface InteractionHistory {

    /** Tells of the interactions in the running transaction. */
    void record(List<Interaction> interactions);

    default void record(Interaction interaction) {
        record(List.of(interaction));
    }
}
