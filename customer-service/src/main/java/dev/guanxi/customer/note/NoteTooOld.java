package dev.guanxi.customer.note;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.Instant;

/** A contact took place in the time of telephones; an earlier year is a slip of the pen. */
public final class NoteTooOld extends RuleBroken {

    static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final long serialVersionUID = 1L;

    NoteTooOld(Instant at) {
        super("note-too-old", at + " is before 1900: correct the time of the contact");
    }
}
