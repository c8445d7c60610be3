package dev.guanxi.customer.importing;

import dev.guanxi.customer.tabular.TableSource;
import java.util.UUID;

/** The files as they came, where every instance can read them. */
public interface ImportFiles {

    void begin(UUID file);

    /** Adds the next piece, durable at once. */
    void append(UUID file, int piece, byte[] content);

    void discard(UUID file);

    TableSource source(UUID file);
}
