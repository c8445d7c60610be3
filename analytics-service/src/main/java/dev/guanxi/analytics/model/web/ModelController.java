package dev.guanxi.analytics.model.web;

import dev.guanxi.analytics.model.FitSettings;
import dev.guanxi.analytics.model.ModelCatalog;
import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.platform.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics/model")
class ModelController {

    private final ModelCatalog models;
    private final FitSettings settings;

    ModelController(ModelCatalog models, FitSettings settings) {
        this.models = models;
        this.settings = settings;
    }

    /** The value model in force: its constants and cut points, and where the cuts lie. */
    @GetMapping
    @RequiresPermission("analytics:read")
    ModelView get() {
        return new ModelView(models.inForce(), settings.quantiles());
    }

    record ModelView(ModelPublished model, FitSettings.Quantiles quantiles) {}
}
