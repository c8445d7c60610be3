package dev.guanxi.marketing.response.web;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.response.Answer;
import dev.guanxi.marketing.response.Response;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record RecordResponseRequest(
        @NotNull @Schema(example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917") UUID customerId,
        @NotNull @Schema(example = "interested") Answer answer,
        @NotNull @Schema(description = "By which way the answer came", example = "phone")
                Channel channel) {

    Response.Reply reply() {
        return new Response.Reply(new CustomerId(customerId), answer, channel);
    }
}
