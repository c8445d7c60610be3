package dev.guanxi.analytics.profile.web;

import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Totals;
import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Rfm;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A profile for callers: the fields of the event, amounts as money. */
record ProfileView(
        UUID customerId,
        long revision,
        Instant asOf,
        @Nullable Instant firstPurchaseAt,
        @Nullable Instant lastPurchaseAt,
        int documents,
        TotalsView totals,
        @Nullable Integer recencyDays,
        int frequency,
        Money monetary,
        @Nullable Rfm rfm,
        Money current,
        Money potential,
        Money clv,
        Money clvWithPotential,
        Tier tier,
        Quadrant quadrant,
        Segment segment,
        String modelVersion,
        @Nullable UUID mergedInto,
        Profile.@Nullable Cause causedBy) {

    record TotalsView(
            Money revenue,
            Money costOfGoods,
            Money returns,
            Money costToServe,
            Money marketingCost,
            Money margin) {

        static TotalsView of(Totals totals, Function<BigDecimal, Money> money) {
            return new TotalsView(
                    money.apply(totals.revenue()),
                    money.apply(totals.costOfGoods()),
                    money.apply(totals.returns()),
                    money.apply(totals.costToServe()),
                    money.apply(totals.marketingCost()),
                    money.apply(totals.margin()));
        }
    }

    static ProfileView of(Profile profile) {
        Currency currency = Currency.getInstance(profile.currency());
        Function<BigDecimal, Money> money = amount -> new Money(amount, currency);
        return new ProfileView(
                profile.customerId(),
                profile.revision(),
                profile.asOf(),
                profile.firstPurchaseAt(),
                profile.lastPurchaseAt(),
                profile.documents(),
                TotalsView.of(profile.totals(), money),
                profile.recencyDays(),
                profile.frequency(),
                money.apply(profile.monetary()),
                profile.rfm(),
                money.apply(profile.current()),
                money.apply(profile.potential()),
                money.apply(profile.clv()),
                money.apply(profile.clvWithPotential()),
                profile.tier(),
                profile.quadrant(),
                profile.segment(),
                profile.modelVersion(),
                profile.mergedInto(),
                profile.causedBy());
    }
}
