package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueModel;
import java.util.Arrays;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** The newest model on the topic, parsed once per version; the default before there is one. */
class ModelInForce {

    private final ReadOnlyKeyValueStore<String, byte[]> store;
    private ValueModel model = ValueModel.initial();
    private byte @Nullable [] source;

    ModelInForce(ReadOnlyKeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    ValueModel current() {
        byte[] newest = store.get(ValueModel.NAME);
        if (newest != null && !Arrays.equals(newest, source)) {
            source = newest;
            model = Json.read(newest, ModelPublished.class).model();
        }
        return model;
    }
}
