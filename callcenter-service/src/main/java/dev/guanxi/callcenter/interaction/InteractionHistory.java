package dev.guanxi.callcenter.interaction;

/** The customer history as the call centre writes it. */
public interface InteractionHistory {

    /** Tells of the interaction in the running transaction. */
    void record(Interaction interaction);
}
