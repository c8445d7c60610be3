package dev.guanxi.marketing.touch;

import java.time.Instant;
import java.util.Optional;

/** The launches that were made, and which of them still have customers to touch. */
public interface Launches {

    void begin(Launch launch, Instant at);

    /** An unfinished launch that nobody else works on, reserved for the running transaction. */
    Optional<Launch> takeUnfinished();

    void advance(Launch launch);

    void finish(Launch launch, Instant at);
}
