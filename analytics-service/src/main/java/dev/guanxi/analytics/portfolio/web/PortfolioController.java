package dev.guanxi.analytics.portfolio.web;

import dev.guanxi.analytics.model.ModelCatalog;
import dev.guanxi.analytics.portfolio.Portfolio;
import dev.guanxi.analytics.portfolio.web.PortfolioViews.EquityView;
import dev.guanxi.analytics.portfolio.web.PortfolioViews.MatrixView;
import dev.guanxi.analytics.portfolio.web.PortfolioViews.SegmentsView;
import dev.guanxi.analytics.profile.Profiles;
import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueSettings;
import dev.guanxi.platform.security.RequiresPermission;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics")
class PortfolioController {

    private final Profiles profiles;
    private final ModelCatalog models;
    private final PortfolioViews views;
    private final Clock clock;

    PortfolioController(
            Profiles profiles, ModelCatalog models, ValueSettings settings, Clock clock) {
        this.profiles = profiles;
        this.models = models;
        this.views = new PortfolioViews(settings);
        this.clock = clock;
    }

    /** Customers per segment, and what they are worth. */
    @GetMapping("/segments")
    @RequiresPermission("analytics:read")
    SegmentsView segments() {
        return views.segments(portfolio());
    }

    /** Current × potential value: the four quadrants, each with its recommended treatment. */
    @GetMapping("/value-matrix")
    @RequiresPermission("analytics:read")
    MatrixView matrix() {
        ModelPublished model = models.inForce();
        return views.matrix(portfolio(), model);
    }

    /** Customer equity: the sum of all lifetime values. */
    @GetMapping("/equity")
    @RequiresPermission("analytics:read")
    EquityView equity() {
        return views.equity(portfolio(), clock.instant());
    }

    private Portfolio portfolio() {
        return new Portfolio(profiles.sums());
    }
}
