package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.Relationship;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relationship as one end reads it: the customer is {@code type} the other. */
record RelationshipView(
        UUID id,
        UUID customerId,
        @Schema(example = "subsidiary-of") String type,
        OtherEnd other,
        @Schema(example = "2026-01-01") LocalDate validFrom,
        @Schema(description = "The last day; absent: no end is known", example = "2026-12-31")
                @Nullable LocalDate validUntil,
        long version) {

    record OtherEnd(
            UUID id, @Schema(example = "Harbour Group plc") String name, Profile.Kind kind) {}

    static RelationshipView of(RelatedCustomer related) {
        Relationship relationship = related.relationship();
        RelatedCustomer.Other other = related.other();
        return new RelationshipView(
                relationship.id().value(),
                related.reader().value(),
                relationship.readFrom(related.reader()).word(),
                new OtherEnd(other.id().value(), other.name(), other.kind()),
                relationship.period().from(),
                relationship.period().until(),
                relationship.version());
    }
}
