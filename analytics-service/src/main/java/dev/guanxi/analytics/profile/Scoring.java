package dev.guanxi.analytics.profile;

import dev.guanxi.analytics.rating.Verdict;
import dev.guanxi.analytics.value.Figures;
import dev.guanxi.analytics.value.ValueFormula;
import dev.guanxi.analytics.value.ValueModel;
import dev.guanxi.analytics.value.ValueSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns a customer's state into figures and a profile.
 *
 * <ul>
 *   <li>RB, current value: profit contribution (revenue − cost of goods − cost to serve − marketing
 *       cost) of the last {@code windowDays} days, the present one included.
 *   <li>PRP, potential: what the customer has shown to be able to bring, and what is being talked
 *       about. Demonstrated: four times the profit contribution of the best calendar quarter of the
 *       last {@code keepDays} days, less RB, at least 0. Talked about: value × probability × margin
 *       of the open opportunities.
 * </ul>
 */
public final class Scoring {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final ValueSettings settings;
    private final ValueFormula formula;

    public Scoring(ValueSettings settings) {
        this.settings = settings;
        this.formula = new ValueFormula(settings.horizonYears(), settings.discountRate());
    }

    private Figures figures(CustomerState state, Instant asOf) {
        long today = CustomerState.day(asOf);
        Collection<Day> window =
                state.days.subMap(today - settings.windowDays(), false, today, true).values();
        BigDecimal current =
                window.stream().map(Day::profit).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal potential =
                bestQuarter(state, today)
                        .multiply(QUARTERS)
                        .subtract(current)
                        .max(BigDecimal.ZERO)
                        .add(expected(state));
        return new Figures(
                recencyDays(state.lastPurchaseAt, today),
                (int) window.stream().filter(day -> day.purchases() > 0).count(),
                window.stream().map(Day::revenue).reduce(BigDecimal.ZERO, BigDecimal::add),
                formula.worth(current, potential));
    }

    /** Whether time or a new model made the published profile untrue. */
    public boolean isOutdated(CustomerState state, ValueModel model, Instant asOf) {
        Figures figures = figures(state.counted(), asOf);
        return state.wouldChange(model.judge(figures).fingerprint(), figures.worth());
    }

    /** The next profile: takes a revision, and leaves in the state what the model said. */
    public Profile profile(
            UUID customerId,
            CustomerState state,
            ValueModel model,
            Instant asOf,
            Profile.@Nullable Cause cause) {
        CustomerState counted = state.counted();
        Figures figures = figures(counted, asOf);
        Verdict verdict = model.judge(figures);
        Figures.Worth worth = figures.worth();
        state.published(verdict.fingerprint(), worth);
        return new Profile(
                customerId,
                state.nextRevision(),
                asOf,
                settings.baseCurrency().getCurrencyCode(),
                counted.firstPurchaseAt,
                counted.lastPurchaseAt,
                counted.documents,
                counted.totals,
                figures.recencyDays(),
                figures.frequency(),
                figures.monetary(),
                verdict.rfm(),
                worth.current(),
                worth.potential(),
                worth.clv(),
                worth.clvWithPotential(),
                verdict.tier(),
                verdict.quadrant(),
                verdict.segment(),
                model.version(),
                state.mergedInto(),
                cause);
    }

    private BigDecimal bestQuarter(CustomerState state, long today) {
        Map<Integer, BigDecimal> quarters = new TreeMap<>();
        state.days
                .subMap(today - settings.keepDays(), false, today, true)
                .forEach(
                        (day, sums) ->
                                quarters.merge(quarter(day), sums.profit(), BigDecimal::add));
        return quarters.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal expected(CustomerState state) {
        return state.opportunities.values().stream()
                .filter(Opportunity::open)
                .map(Opportunity::expected)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(settings.margin());
    }

    private static int quarter(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 4 + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static @Nullable Integer recencyDays(@Nullable Instant last, long today) {
        return last == null ? null : (int) Math.max(0, today - CustomerState.day(last));
    }
}
