package dev.guanxi.analytics.portfolio.web;

import dev.guanxi.analytics.portfolio.Portfolio;
import dev.guanxi.analytics.profile.Profiles.GroupSum;
import dev.guanxi.analytics.profile.Profiles.Sum;
import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueModel;
import dev.guanxi.analytics.value.ValueSettings;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Makes the answers about all customers together. */
class PortfolioViews {

    private final ValueSettings settings;

    PortfolioViews(ValueSettings settings) {
        this.settings = settings;
    }

    record SumView(
            long customers, Money current, Money potential, Money clv, Money clvWithPotential) {}

    record SegmentView(Segment segment, SumView sum) {}

    record SegmentsView(List<SegmentView> segments, SumView total) {}

    record QuadrantView(Quadrant quadrant, String treatment, SumView sum) {}

    record Thresholds(Money current, Money potential, String modelVersion) {}

    record MatrixView(List<QuadrantView> quadrants, SumView total, Thresholds thresholds) {}

    record TierView(Tier tier, SumView sum) {}

    /**
     * @param equity Σ CLV over all customers
     * @param equityWithPotential the same with potential
     * @param horizonYears T
     * @param discountRate r
     */
    record EquityView(
            Money equity,
            Money equityWithPotential,
            Instant asOf,
            int horizonYears,
            String discountRate,
            long customers,
            List<TierView> tiers,
            List<SegmentView> segments) {}

    SegmentsView segments(Portfolio portfolio) {
        return new SegmentsView(segmentList(portfolio), view(portfolio.total()));
    }

    MatrixView matrix(Portfolio portfolio, ModelPublished model) {
        ValueModel.Cuts cuts = model.parameters().cuts();
        List<QuadrantView> quadrants =
                portfolio.by(Quadrant.class, GroupSum::quadrant).entrySet().stream()
                        .map(
                                each ->
                                        new QuadrantView(
                                                each.getKey(),
                                                each.getKey().treatment(),
                                                view(each.getValue())))
                        .toList();
        return new MatrixView(
                quadrants,
                view(portfolio.total()),
                new Thresholds(money(cuts.current()), money(cuts.potential()), model.version()));
    }

    EquityView equity(Portfolio portfolio, Instant asOf) {
        SumView total = view(portfolio.total());
        List<TierView> tiers =
                portfolio.by(Tier.class, GroupSum::tier).entrySet().stream()
                        .map(each -> new TierView(each.getKey(), view(each.getValue())))
                        .toList();
        return new EquityView(
                total.clv(),
                total.clvWithPotential(),
                asOf,
                settings.horizonYears(),
                settings.discountRate().toPlainString(),
                total.customers(),
                tiers,
                segmentList(portfolio));
    }

    private List<SegmentView> segmentList(Portfolio portfolio) {
        return portfolio.by(Segment.class, GroupSum::segment).entrySet().stream()
                .map(each -> new SegmentView(each.getKey(), view(each.getValue())))
                .toList();
    }

    private SumView view(Sum sum) {
        return new SumView(
                sum.customers(),
                money(sum.worth().current()),
                money(sum.worth().potential()),
                money(sum.worth().clv()),
                money(sum.worth().clvWithPotential()));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, settings.baseCurrency());
    }
}
