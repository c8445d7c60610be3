package dev.guanxi.callcenter.contact.web;

import dev.guanxi.callcenter.contact.Contact;
import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.interaction.Direction;
import dev.guanxi.callcenter.interaction.Interaction;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LogContactRequest(
        @NotNull @Schema(example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917") UUID customerId,
        @NotNull Channel channel,
        @NotNull Direction direction,
        @NotBlank
                @Size(max = 500)
                @Pattern(
                        regexp = PlainText.LINE,
                        message = "must be one line without control characters")
                @Schema(
                        description = "What it was about, without names or other personal data",
                        example = "Asked for the delivery date")
                String subject,
        @Nullable
                @PositiveOrZero
                @Max(86_400)
                @Schema(description = "How long it took the agent", example = "240")
                Integer durationSeconds,
        @Nullable @Schema(description = "When it took place; now when absent") Instant at,
        @Nullable
                @Valid
                @Schema(description = "What it cost; by the rates of the channel when absent")
                Cost cost) {

    @Schema(name = "ContactCost")
    record Cost(
            @NotNull
                    @PositiveOrZero
                    @Digits(integer = 9, fraction = 6)
                    @Schema(type = "string", example = "3.20")
                    BigDecimal amount,
            @NotNull @Schema(type = "string", example = "GBP") Currency currency) {}

    Contact.Description description() {
        return new Contact.Description(
                new CustomerId(customerId),
                new Interaction.Topic(channel, direction, subject.strip()),
                durationSeconds,
                cost == null ? null : new Money(cost.amount(), cost.currency()),
                at);
    }
}
