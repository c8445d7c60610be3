package dev.guanxi.customer.relationship.messaging;

import dev.guanxi.customer.relationship.Relationship;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payload of {@code crm.customer.relationship.*}: the relationship in full, ids only. */
record RelationshipState(
        UUID relationshipId,
        String type,
        UUID fromCustomerId,
        UUID toCustomerId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        long version) {

    static RelationshipState of(Relationship relationship) {
        return new RelationshipState(
                relationship.id().value(),
                relationship.type().nameFrom(),
                relationship.ends().from().value(),
                relationship.ends().to().value(),
                relationship.period().from(),
                relationship.period().until(),
                relationship.version());
    }
}
