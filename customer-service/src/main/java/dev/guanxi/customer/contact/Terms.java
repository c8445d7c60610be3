package dev.guanxi.customer.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.guanxi.customer.period.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a contact point may be used, and how good it is.
 *
 * @param validFrom the first day; null: always so
 * @param validUntil the last day; null: no end is known
 * @param preferred to be used before others of the same purpose
 * @param verification null: nobody has tried
 */
public record Terms(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
                boolean preferred,
        @Nullable Verification verification) {

    public static final Terms NONE = new Terms(null, null, false, null);

    /**
     * @throws dev.guanxi.customer.period.PeriodEndsBeforeItBegins when no day is valid
     */
    public Terms {
        if (validFrom != null && validUntil != null) {
            new Period(validFrom, validUntil);
        }
    }

    Terms verified(@Nullable Verification by) {
        return new Terms(validFrom, validUntil, preferred, by);
    }
}
