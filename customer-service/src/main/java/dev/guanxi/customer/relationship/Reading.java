package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;

/**
 * A type as one end reads it.
 *
 * @param reversed read from the end that the relationship leads to
 */
public record Reading(RelationshipType type, boolean reversed) {

    /**
     * @throws UnknownRelationshipType when no type has this name in either direction
     */
    public static Reading of(String word) {
        for (RelationshipType type : RelationshipType.values()) {
            if (type.nameFrom().equals(word)) {
                return new Reading(type, false);
            }
            if (type.nameTo().equals(word)) {
                return new Reading(type, true);
            }
        }
        throw new UnknownRelationshipType(word);
    }

    public String word() {
        return reversed ? type.nameTo() : type.nameFrom();
    }

    /** Which end is which, when the reader says that it has this relationship to the other. */
    Relationship.Ends ends(CustomerId reader, CustomerId other) {
        return reversed
                ? new Relationship.Ends(other, reader)
                : new Relationship.Ends(reader, other);
    }
}
