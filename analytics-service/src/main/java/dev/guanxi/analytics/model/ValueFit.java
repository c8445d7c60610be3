package dev.guanxi.analytics.model;

import dev.guanxi.analytics.value.Figures;
import dev.guanxi.analytics.value.ValueModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Finds the cut points of a value model as quantiles of the figures of those who bought. */
public final class ValueFit {

    private static final List<BigDecimal> QUINTILES =
            List.of(
                    new BigDecimal("0.2"),
                    new BigDecimal("0.4"),
                    new BigDecimal("0.6"),
                    new BigDecimal("0.8"));

    private ValueFit() {}

    /**
     * @param buyers at least one; each has bought at least once
     */
    public static ValueModel.Cuts fit(List<Figures> buyers, FitSettings.Quantiles quantiles) {
        List<BigDecimal> clv = sorted(buyers, f -> f.worth().clv());
        List<Integer> recency =
                sorted(buyers, f -> Objects.requireNonNull(f.recencyDays(), "a buyer has bought"));
        List<Integer> frequency = sorted(buyers, Figures::frequency);
        List<BigDecimal> monetary = sorted(buyers, Figures::monetary);
        List<BigDecimal> current = sorted(buyers, f -> f.worth().current());
        List<BigDecimal> potential = sorted(buyers, f -> f.worth().potential());
        BigDecimal gold = quantiles.platinum().add(quantiles.gold());
        return new ValueModel.Cuts(
                quintiles(recency),
                quintiles(frequency),
                quantile(current, quantiles.current()),
                quantile(potential, quantiles.potential()),
                new ValueModel.Amounts(
                        quintiles(monetary),
                        List.of(
                                leastOfTop(clv, quantiles.platinum()),
                                leastOfTop(clv, gold),
                                leastOfTop(clv, gold.add(quantiles.silver())))));
    }

    private static <T extends Comparable<T>> List<T> sorted(
            List<Figures> buyers, Function<Figures, T> figure) {
        return buyers.stream().map(figure).sorted(Comparator.<T>naturalOrder()).toList();
    }

    private static <T> List<T> quintiles(List<T> ascending) {
        return QUINTILES.stream().map(share -> quantile(ascending, share)).toList();
    }

    /** The least figure that at least this share of all does not exceed. */
    private static <T> T quantile(List<T> ascending, BigDecimal share) {
        int rank = product(share, ascending.size(), RoundingMode.CEILING);
        return ascending.get(Math.clamp(rank, 1, ascending.size()) - 1);
    }

    /** The figure of the last one among this share at the top, of at least one. */
    private static <T> T leastOfTop(List<T> ascending, BigDecimal share) {
        int size = product(share, ascending.size(), RoundingMode.HALF_UP);
        return ascending.get(ascending.size() - Math.clamp(size, 1, ascending.size()));
    }

    private static int product(BigDecimal share, int size, RoundingMode rounding) {
        return share.multiply(BigDecimal.valueOf(size)).setScale(0, rounding).intValueExact();
    }
}
