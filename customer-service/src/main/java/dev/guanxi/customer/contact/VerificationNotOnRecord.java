package dev.guanxi.customer.contact;

import dev.guanxi.platform.problem.RuleBroken;

/** That a contact point is verified is recorded by verifying it, not by writing so. */
public final class VerificationNotOnRecord extends RuleBroken {

    private static final long serialVersionUID = 1L;

    VerificationNotOnRecord() {
        super(
                "verification-not-on-record",
                "A verification is left out or repeated as it is on record; POST .../verify records"
                        + " one");
    }
}
