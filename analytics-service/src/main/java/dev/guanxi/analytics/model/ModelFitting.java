package dev.guanxi.analytics.model;

import dev.guanxi.analytics.profile.Profiles;
import dev.guanxi.analytics.value.Figures;
import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueModel;
import dev.guanxi.analytics.value.ValueSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a new version of the value model when the cut points have moved or a new day (UTC) has
 * begun, since figures look back from today. Of one set of profiles and one day there is one
 * version, however often this runs.
 */
@Component
class ModelFitting {

    private final Profiles profiles;
    private final Models models;
    private final FitSettings fit;
    private final ValueSettings value;
    private final Clock clock;

    ModelFitting(
            Profiles profiles, Models models, FitSettings fit, ValueSettings value, Clock clock) {
        this.profiles = profiles;
        this.models = models;
        this.fit = fit;
        this.value = value;
        this.clock = clock;
    }

    /** True when a version was made. */
    @Transactional
    boolean fit() {
        if (!models.tryTurn()) {
            return false;
        }
        List<Figures> buyers = profiles.buyers(fit.sample().limit());
        if (buyers.size() < fit.sample().minimum()) {
            return false;
        }
        ValueModel.Cuts cuts = ValueFit.fit(buyers, fit.quantiles());
        Optional<ModelPublished> newest = models.newest();
        Instant now = clock.instant();
        if (newest.filter(model -> isStillTrue(model, cuts, now)).isPresent()) {
            return false;
        }
        long version = newest.map(model -> Long.parseLong(model.version())).orElse(0L) + 1;
        ValueModel model = new ValueModel(Long.toString(version), now, buyers.size(), cuts);
        models.add(ModelPublished.of(model, value, now));
        return true;
    }

    /** How many changed profiles are worth a new look. */
    long worthwhile() {
        long all = profiles.sums().stream().mapToLong(group -> group.sum().customers()).sum();
        return fit.changedShare()
                .multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .longValueExact();
    }

    boolean isNewDay() {
        return models.newest().filter(model -> !isOfDay(model, clock.instant())).isPresent();
    }

    private boolean isStillTrue(ModelPublished model, ValueModel.Cuts cuts, Instant now) {
        return isOfDay(model, now)
                && model.parameters()
                        .equals(
                                ModelPublished.of(new ValueModel("", now, 0, cuts), value, now)
                                        .parameters());
    }

    private static boolean isOfDay(ModelPublished model, Instant now) {
        return day(model.asOf()).equals(day(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
