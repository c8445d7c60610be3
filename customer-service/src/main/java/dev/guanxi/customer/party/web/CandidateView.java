package dev.guanxi.customer.party.web;

import dev.guanxi.customer.party.PossibleDuplicate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A customer that may be the same, how likely that is, and why. */
@NamedInterface("view")
public record CandidateView(
        UUID customerId,
        @Nullable
                @Schema(
                        example = "Harbour Gifts Ltd",
                        description = "Absent when the caller does not see that customer")
                String name,
        @Schema(description = "From 0 to 1", example = "0.865") double score,
        List<ReasonView> reasons) {

    public record ReasonView(
            @Schema(description = "name, sound, email, phone or address", example = "email")
                    String rule,
            @Schema(description = "What it counts, from 0 to 1", example = "0.55") double weight,
            @Nullable @Schema(example = "orders@harbour-gifts.example") String detail) {}

    public static CandidateView of(PossibleDuplicate.Candidate candidate) {
        return new CandidateView(
                candidate.customerId().value(),
                candidate.name(),
                candidate.score(),
                candidate.reasons().stream()
                        .map(r -> new ReasonView(r.rule(), r.weight(), r.detail()))
                        .toList());
    }
}
