package dev.guanxi.analytics.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What RFM says about a customer, in a word. */
public enum Segment {
    CHAMPIONS,
    LOYAL,
    NEW,
    PROMISING,
    NEEDS_ATTENTION,
    CANNOT_LOSE,
    AT_RISK,
    ABOUT_TO_SLEEP,
    HIBERNATING,
    PROSPECT;

    /**
     * With FM the mean of F and M, rounded up: R 4-5 and FM 4-5 champions; otherwise R 3-5 and FM
     * 3-5 loyal; with FM 1-2: R 5 new, R 4 promising, R 3 needs-attention. R 1-2: FM 5 and R 1
     * cannot-lose, otherwise FM 4-5 at-risk, FM 3 about-to-sleep, FM 1-2 hibernating. Who never
     * bought is a prospect.
     */
    public static Segment of(@Nullable Rfm rfm) {
        if (rfm == null) {
            return PROSPECT;
        }
        int fm = (rfm.f() + rfm.m() + 1) / 2;
        if (rfm.r() >= 3) {
            return recent(rfm.r(), fm);
        }
        if (fm >= 4) {
            return rfm.r() == 1 && fm == 5 ? CANNOT_LOSE : AT_RISK;
        }
        return fm == 3 ? ABOUT_TO_SLEEP : HIBERNATING;
    }

    private static Segment recent(int r, int fm) {
        if (fm >= 3) {
            return r >= 4 && fm >= 4 ? CHAMPIONS : LOYAL;
        }
        return switch (r) {
            case 5 -> NEW;
            case 4 -> PROMISING;
            default -> NEEDS_ATTENTION;
        };
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
