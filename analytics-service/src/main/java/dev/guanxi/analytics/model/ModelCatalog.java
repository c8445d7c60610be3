package dev.guanxi.analytics.model;

import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueModel;
import dev.guanxi.analytics.value.ValueSettings;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The model in force: the newest version, or the default before there is one. */
@Component
public class ModelCatalog {

    private final Models models;
    private final ModelPublished initial;

    ModelCatalog(Models models, ValueSettings settings) {
        this.models = models;
        this.initial = ModelPublished.of(ValueModel.initial(), settings, Instant.EPOCH);
    }

    public ModelPublished inForce() {
        return models.newest().orElse(initial);
    }
}
