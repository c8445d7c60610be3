package dev.guanxi.marketing.audience.web;

import dev.guanxi.marketing.audience.Audiences;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

record AudienceMemberView(
        UUID customerId,
        @Schema(description = "1 was the most valuable when the audience was built") int rank) {

    static AudienceMemberView of(Audiences.Member member) {
        return new AudienceMemberView(member.customer().value(), member.rank());
    }
}
