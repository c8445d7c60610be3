package dev.guanxi.analytics.model;

import dev.guanxi.analytics.profile.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for changed profiles and lets the model be fitted: not before the interval has passed, and
 * for at most a twentieth of the time, so that fitting a million customers leaves room for events.
 */
@Component
@ConditionalOnBooleanProperty(name = "guanxi.analytics.fit.enabled", matchIfMissing = true)
class ModelSchedule {

    private static final int REST = 20;
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private final ModelFitting fitting;
    private final ModelPublication publication;
    private final Profiles profiles;
    private final FitSettings settings;
    private final Clock clock;
    private Instant lookedAt = Instant.EPOCH;
    private Instant nextFit = Instant.EPOCH;

    ModelSchedule(
            ModelFitting fitting,
            ModelPublication publication,
            Profiles profiles,
            FitSettings settings,
            Clock clock) {
        this.fitting = fitting;
        this.publication = publication;
        this.profiles = profiles;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${guanxi.analytics.fit.look-every:PT1S}",
            initialDelayString = "${guanxi.analytics.fit.look-every:PT1S}")
    void look() {
        publication.publishOpen();
        Instant start = clock.instant();
        if (start.isBefore(nextFit)) {
            return;
        }
        Duration since = Duration.between(lookedAt, start).plus(OVERLAP);
        long wanted = since.compareTo(settings.patience()) < 0 ? fitting.worthwhile() : 1;
        if (profiles.changedWithin(since) < wanted && !fitting.isNewDay()) {
            return;
        }
        if (fitting.fit()) {
            publication.publishOpen();
        }
        lookedAt = start;
        Duration rest = Duration.between(start, clock.instant()).multipliedBy(REST);
        nextFit = start.plus(rest.compareTo(settings.interval()) > 0 ? rest : settings.interval());
    }
}
