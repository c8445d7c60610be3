package dev.guanxi.customer.importing;

import dev.guanxi.customer.party.Admission;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Begins what comes of a chunk, under the same rules as anything else that is recorded. */
@Component
class ChunkResults {

    private final Admission admission;
    private final Clock clock;

    ChunkResults(Admission admission, Clock clock) {
        this.admission = admission;
        this.clock = clock;
    }

    ChunkResult of(KnownCustomers known) {
        return new ChunkResult(
                clock.instant().truncatedTo(ChronoUnit.MICROS), known, admission.forMany());
    }
}
