package dev.guanxi.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.analytics.rating.Verdict;
import dev.guanxi.analytics.value.Figures;
import dev.guanxi.analytics.value.ValueModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueFitTests {

    private static final FitSettings.Quantiles QUANTILES =
            new FitSettings.Quantiles(
                    new BigDecimal("0.05"),
                    new BigDecimal("0.15"),
                    new BigDecimal("0.30"),
                    new BigDecimal("0.80"),
                    new BigDecimal("0.80"));

    @Test
    void hundredDifferentCustomersFallIntoTheSharesAsConfigured() {
        List<Figures> buyers =
                IntStream.rangeClosed(1, 100).mapToObj(ValueFitTests::buyer).toList();

        List<Verdict> verdicts = buyers.stream().map(model(buyers)::judge).toList();

        assertThat(verdicts).filteredOn(v -> v.tier() == Tier.PLATINUM).hasSize(5);
        assertThat(verdicts).filteredOn(v -> v.tier() == Tier.GOLD).hasSize(15);
        assertThat(verdicts).filteredOn(v -> v.tier() == Tier.SILVER).hasSize(30);
        assertThat(verdicts).filteredOn(v -> v.rfm().m() == 5).hasSize(20);
        assertThat(verdicts).filteredOn(v -> v.rfm().r() == 1).hasSize(20);
        assertThat(verdicts).filteredOn(v -> v.quadrant() == Quadrant.STAR).hasSize(21);
    }

    @Test
    void equalCustomersGetEqualVerdicts() {
        List<Figures> buyers = Collections.nCopies(50, buyer(7));

        assertThat(buyers.stream().map(model(buyers)::judge).distinct()).hasSize(1);
    }

    private static ValueModel model(List<Figures> buyers) {
        return new ValueModel("1", Instant.EPOCH, buyers.size(), ValueFit.fit(buyers, QUANTILES));
    }

    private static Figures buyer(int n) {
        BigDecimal amount = BigDecimal.valueOf(n);
        return new Figures(n, n, amount, new Figures.Worth(amount, amount, amount, amount));
    }
}
