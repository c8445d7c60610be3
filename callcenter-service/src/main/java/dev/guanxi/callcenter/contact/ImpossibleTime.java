package dev.guanxi.callcenter.contact;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.Instant;

/** A contact at a time at which it cannot have been. */
public final class ImpossibleTime extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private ImpossibleTime(String code, String message) {
        super(code, message);
    }

    static ImpossibleTime future(Instant at) {
        return new ImpossibleTime(
                "contact-in-future", at + " is still to come: log a contact after it took place");
    }

    static ImpossibleTime longAgo(Instant at) {
        return new ImpossibleTime("contact-too-long-ago", at + " is before 1970: check the year");
    }
}
