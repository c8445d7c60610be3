package dev.guanxi.analytics.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;

/** A version of the value model as it stands on the topic: what it consists of, in full. */
public record ModelPublished(
        String name,
        String version,
        Instant publishedAt,
        Instant asOf,
        int customers,
        Parameters parameters) {

    public static final String TOPIC = "analytics.model";
    public static final String TYPE = "analytics.model.published.v1";

    /** The constants of the formulas, and the cut points. */
    public record Parameters(
            int horizonYears,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal discountRate,
            int windowDays,
            ValueModel.Cuts cuts) {}

    public static ModelPublished of(ValueModel model, ValueSettings settings, Instant at) {
        return new ModelPublished(
                ValueModel.NAME,
                model.version(),
                at,
                model.asOf(),
                model.customers(),
                new Parameters(
                        settings.horizonYears(),
                        settings.discountRate(),
                        settings.windowDays(),
                        model.cuts()));
    }

    public ValueModel model() {
        return new ValueModel(version, asOf, customers, parameters.cuts());
    }
}
