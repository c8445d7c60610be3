package dev.guanxi.customer.relationship;

/** Tells the other services. */
public interface RelationshipPublication {

    /** Publishes this version with the running transaction. */
    void publish(Relationship version);
}
