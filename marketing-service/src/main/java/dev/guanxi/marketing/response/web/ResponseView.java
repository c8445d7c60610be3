package dev.guanxi.marketing.response.web;

import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.response.Answer;
import dev.guanxi.marketing.response.Response;
import java.time.Instant;
import java.util.UUID;

record ResponseView(
        UUID id,
        UUID campaignId,
        UUID customerId,
        Answer answer,
        Channel channel,
        Instant at,
        String by) {

    static ResponseView of(Response response) {
        return new ResponseView(
                response.id(),
                response.campaign().value(),
                response.reply().customer().value(),
                response.reply().answer(),
                response.reply().channel(),
                response.at(),
                response.by());
    }
}
