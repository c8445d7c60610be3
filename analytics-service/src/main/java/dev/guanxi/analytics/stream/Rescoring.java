package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.CustomerStateCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Walks over all customers of a task when a new model has appeared, a chunk at a time, so that
 * events never wait long. A model that appears on the way starts the walk again.
 */
class Rescoring {

    private final KeyValueStore<UUID, byte[]> customers;
    private final ModelInForce model;
    private final int chunk;
    private String walked = "";
    private String walking = "";
    private @Nullable UUID last;

    Rescoring(KeyValueStore<UUID, byte[]> customers, ModelInForce model, int chunk) {
        this.customers = customers;
        this.model = model;
        this.chunk = chunk;
    }

    void nextChunk(BiConsumer<UUID, CustomerState> rescore) {
        String version = model.current().version();
        if (version.equals(walked)) {
            return;
        }
        if (!version.equals(walking)) {
            walking = version;
            last = null;
        }
        List<KeyValue<UUID, byte[]>> next = read();
        next.forEach(each -> rescore.accept(each.key, CustomerStateCodec.read(each.value)));
        if (next.size() < chunk) {
            walked = version;
        } else {
            last = next.getLast().key;
        }
    }

    private List<KeyValue<UUID, byte[]>> read() {
        List<KeyValue<UUID, byte[]>> found = new ArrayList<>();
        try (KeyValueIterator<UUID, byte[]> rest = customers.range(last, null)) {
            while (rest.hasNext() && found.size() < chunk) {
                KeyValue<UUID, byte[]> each = rest.next();
                if (!each.key.equals(last)) {
                    found.add(each);
                }
            }
        }
        return found;
    }
}
