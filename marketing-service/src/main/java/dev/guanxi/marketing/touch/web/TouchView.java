package dev.guanxi.marketing.touch.web;

import dev.guanxi.marketing.touch.Touch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

record TouchView(
        UUID customerId,
        @Schema(description = "1 was the most valuable when the audience was built") int rank,
        Instant at) {

    static TouchView of(Touch touch) {
        return new TouchView(touch.customer().value(), touch.rank(), touch.at());
    }
}
