package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.CustomerStateCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The newest share of each member, by survivor. One that was withdrawn stays, to know older ones.
 */
class Members {

    private final KeyValueStore<String, byte[]> store;

    Members(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** False when the share is no news. */
    boolean keep(UUID survivor, Share share) {
        String key = survivor + "/" + share.member();
        byte[] known = store.get(key);
        if (known != null && Share.read(known).version() >= share.version()) {
            return false;
        }
        store.put(key, share.write());
        return true;
    }

    /** The states of those who count with the survivor now. */
    List<CustomerState> of(UUID survivor) {
        List<CustomerState> states = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all =
                store.prefixScan(survivor.toString(), new StringSerializer())) {
            while (all.hasNext()) {
                byte[] state = Share.read(all.next().value).state();
                if (state != null) {
                    states.add(CustomerStateCodec.read(state));
                }
            }
        }
        return states;
    }
}
