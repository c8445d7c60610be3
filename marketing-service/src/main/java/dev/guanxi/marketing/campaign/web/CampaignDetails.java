package dev.guanxi.marketing.campaign.web;

import dev.guanxi.marketing.campaign.CampaignPlan;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.profile.Quadrant;
import dev.guanxi.marketing.profile.Tier;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What the caller may say about a campaign, when planning and when changing. */
record CampaignDetails(
        @NotBlank
                @Size(max = 200)
                @Pattern(
                        regexp = PlainText.LINE,
                        message = "must be one line without control characters")
                @Schema(
                        description = "Without personal data: it stands in the customers' history",
                        example = "Win back spring")
                String name,
        @NotNull @Schema(description = "The channel of its touches", example = "email")
                Channel channel,
        @NotNull @Valid @Schema(description = "What one touch costs") Amount costPerTouch,
        @NotNull @Valid @Schema(description = "What all touches may cost") Amount budget,
        @Nullable
                @Size(max = 64)
                @Pattern(
                        regexp = "[a-z][a-z0-9-]*",
                        message = "must be a lower-case word like at-risk")
                @Schema(description = "Only customers of this segment", example = "at-risk")
                String segment,
        @Nullable @Schema(description = "Only customers of this value tier") Tier tier,
        @Nullable @Schema(description = "Only customers of this place in the value matrix")
                Quadrant quadrant) {

    @Schema(name = "CampaignAmount")
    record Amount(
            @NotNull
                    @PositiveOrZero
                    @Digits(integer = 12, fraction = 4)
                    @Schema(type = "string", example = "0.35")
                    BigDecimal amount,
            @NotNull @Schema(type = "string", example = "GBP") Currency currency) {

        static Amount of(Money money) {
            return new Amount(money.amount(), money.currency());
        }

        Money money() {
            return new Money(amount, currency);
        }
    }

    static CampaignDetails of(CampaignPlan plan) {
        return new CampaignDetails(
                plan.name(),
                plan.channel(),
                Amount.of(plan.costPerTouch()),
                Amount.of(plan.budget()),
                plan.selection().segment(),
                plan.selection().tier(),
                plan.selection().quadrant());
    }

    CampaignPlan plan() {
        return new CampaignPlan(
                name.strip(),
                channel,
                costPerTouch.money(),
                budget.money(),
                new CampaignPlan.Selection(segment, tier, quadrant));
    }
}
