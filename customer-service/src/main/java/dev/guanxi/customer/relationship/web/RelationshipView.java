package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.Relationship;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A relationship as one end reads it: the customer is {@code type} the other. */
@NamedInterface("view")
public record RelationshipView(
        UUID id,
        UUID customerId,
        @Schema(example = "subsidiary-of") String type,
        OtherEnd other,
        @Schema(example = "2026-01-01") LocalDate validFrom,
        @Schema(description = "The last day; absent: no end is known", example = "2026-12-31")
                @Nullable LocalDate validUntil,
        long version) {

    @Schema(description = "Its id only, when the caller does not see that customer")
    public record OtherEnd(
            UUID id,
            @Nullable @Schema(example = "Harbour Group plc") String name,
            Profile.@Nullable Kind kind) {

        static OtherEnd of(RelatedCustomer.Other other, boolean visible) {
            return visible
                    ? new OtherEnd(other.id().value(), other.name(), other.kind())
                    : new OtherEnd(other.id().value(), null, null);
        }
    }

    /**
     * @param visible the customers at other ends that the caller sees
     */
    public static RelationshipView of(RelatedCustomer related, Set<UUID> visible) {
        Relationship relationship = related.relationship();
        RelatedCustomer.Other other = related.other();
        return new RelationshipView(
                relationship.id().value(),
                related.reader().value(),
                related.reading().word(),
                OtherEnd.of(other, visible.contains(other.id().value())),
                relationship.period().from(),
                relationship.period().until(),
                relationship.version());
    }
}
