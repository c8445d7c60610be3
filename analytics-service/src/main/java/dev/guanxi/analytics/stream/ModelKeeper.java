package dev.guanxi.analytics.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the newest version of each model at hand of every task. */
class ModelKeeper extends ContextualProcessor<String, byte[], Void, Void> {

    @Override
    public void process(Record<String, byte[]> model) {
        KeyValueStore<String, byte[]> store = context().getStateStore(ValueTopology.MODEL);
        store.put(model.key(), model.value());
    }
}
