package dev.guanxi.customer.note;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.Duration;
import java.time.Instant;

/** A note tells of a contact that has taken place. */
public final class NoteFromTheFuture extends RuleBroken {

    /** How far the clock of a caller may go ahead. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final long serialVersionUID = 1L;

    NoteFromTheFuture(Instant at) {
        super("note-from-the-future", at + " is still to come: note what has taken place");
    }
}
