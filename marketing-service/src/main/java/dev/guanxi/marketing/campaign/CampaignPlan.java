package dev.guanxi.marketing.campaign;

import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.profile.Quadrant;
import dev.guanxi.marketing.profile.Tier;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is meant to be.
 *
 * @param name without personal data: it stands in the history of each customer
 */
public record CampaignPlan(
        String name, Channel channel, Money costPerTouch, Money budget, Selection selection) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /**
     * @throws CurrenciesDiffer when it cannot be said how many touches the budget pays for
     */
    public CampaignPlan {
        if (!costPerTouch.currency().equals(budget.currency())) {
            throw new CurrenciesDiffer(costPerTouch.currency(), budget.currency());
        }
    }

    /** Customers of whom all that is given is true; null for no matter. */
    public record Selection(
            @Nullable String segment, @Nullable Tier tier, @Nullable Quadrant quadrant) {}

    /** For how many touches the budget lasts. */
    public int affordableTouches() {
        if (costPerTouch.signum() == 0) {
            return Integer.MAX_VALUE;
        }
        return budget.amount()
                .divideToIntegralValue(costPerTouch.amount())
                .min(MOST)
                .intValueExact();
    }

    /** Whether an audience of the other plan would be another one under this plan. */
    boolean needsAnotherAudienceThan(CampaignPlan other) {
        return !selection.equals(other.selection)
                || channel != other.channel
                || affordableTouches() != other.affordableTouches();
    }
}
