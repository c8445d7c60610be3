package dev.guanxi.analytics.stream;

import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/** The ids of events that had their effect; forgotten by segments after the retention. */
class SeenEvents {

    private static final byte[] SEEN = {1};

    private final WindowStore<UUID, byte[]> store;
    private final long retention;

    SeenEvents(WindowStore<UUID, byte[]> store, Duration retention) {
        this.store = store;
        this.retention = retention.toMillis();
    }

    /** True the first time; remembers the id by the time of handling, not that of the event. */
    boolean isNew(UUID id, long now) {
        try (WindowStoreIterator<byte[]> known = store.fetch(id, now - retention, now)) {
            if (known.hasNext()) {
                return false;
            }
        }
        store.put(id, SEEN, now);
        return true;
    }
}
