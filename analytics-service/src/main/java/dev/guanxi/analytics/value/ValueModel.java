package dev.guanxi.analytics.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Rfm;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.analytics.rating.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cut points that turn figures into tier, quadrant, RFM and segment.
 *
 * <p>Ties: equal figures always get the same verdict. RFM: a score is one more than the number of
 * cuts that a figure is above (for recency, five less it). A tier or a high half of the matrix is
 * reached at its cut or above; potential is high only above zero.
 *
 * @param version "0" is the default that holds before enough customers are known
 * @param asOf the moment up to which history was used
 * @param customers how many buyers it rests on
 */
public record ValueModel(String version, Instant asOf, int customers, Cuts cuts) {

    public static final String NAME = "customer-value";

    /**
     * @param tiers least CLV of platinum, gold and silver
     * @param current least RB of a high current value
     * @param potential least PRP of a high potential
     */
    public record Cuts(
            List<Integer> recency,
            List<Integer> frequency,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal current,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal potential,
            Amounts amounts) {}

    /** Cuts that are lists of amounts, ascending for monetary, best tier first. */
    public record Amounts(
            @JsonFormat(shape = JsonFormat.Shape.STRING) List<BigDecimal> monetary,
            @JsonFormat(shape = JsonFormat.Shape.STRING) List<BigDecimal> tiers) {}

    /** Holds until the first fit: plain figures that a small company would set by hand. */
    public static ValueModel initial() {
        return new ValueModel(
                "0",
                Instant.EPOCH,
                0,
                new Cuts(
                        List.of(30, 90, 180, 365),
                        List.of(1, 2, 4, 8),
                        new BigDecimal("1000"),
                        new BigDecimal("1000"),
                        new Amounts(
                                amounts("100", "500", "1000", "5000"),
                                amounts("10000", "3000", "500"))));
    }

    public Verdict judge(Figures figures) {
        Rfm rfm = rfm(figures, figures.recencyDays());
        Figures.Worth worth = figures.worth();
        boolean highPotential =
                worth.potential().signum() > 0
                        && worth.potential().compareTo(cuts.potential()) >= 0;
        return new Verdict(
                rfm,
                tier(worth.clv()),
                Quadrant.of(worth.current().compareTo(cuts.current()) >= 0, highPotential),
                Segment.of(rfm));
    }

    private @Nullable Rfm rfm(Figures figures, @Nullable Integer recencyDays) {
        if (recencyDays == null) {
            return null;
        }
        return new Rfm(
                5 - above(recencyDays, cuts.recency()),
                1 + above(figures.frequency(), cuts.frequency()),
                1 + above(figures.monetary(), cuts.amounts().monetary()));
    }

    private static <T extends Comparable<T>> int above(T figure, List<T> cuts) {
        return (int) cuts.stream().filter(cut -> figure.compareTo(cut) > 0).count();
    }

    private Tier tier(BigDecimal clv) {
        List<BigDecimal> least = cuts.amounts().tiers();
        for (int i = 0; i < least.size(); i++) {
            if (clv.compareTo(least.get(i)) >= 0) {
                return Tier.values()[i];
            }
        }
        return Tier.BRONZE;
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return java.util.Arrays.stream(amounts).map(BigDecimal::new).toList();
    }
}
