package dev.guanxi.customer.team.web;

import dev.guanxi.customer.team.TeamMember;
import dev.guanxi.customer.team.TeamRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Who looks after a customer, as what and when. */
@NamedInterface("view")
public record TeamMemberView(
        UUID id,
        UUID customerId,
        @Schema(example = "amy") String login,
        TeamRole role,
        @Schema(example = "2026-01-01") LocalDate validFrom,
        @Schema(description = "The last day; absent: no end is known", example = "2026-12-31")
                @Nullable LocalDate validUntil,
        long version) {

    public static TeamMemberView of(TeamMember member) {
        return new TeamMemberView(
                member.id().value(),
                member.customer().value(),
                member.part().login(),
                member.part().role(),
                member.period().from(),
                member.period().until(),
                member.version());
    }
}
