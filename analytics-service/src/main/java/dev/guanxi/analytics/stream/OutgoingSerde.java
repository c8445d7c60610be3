package dev.guanxi.analytics.stream;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Writes the value as it is; nothing of the address goes with it, so nothing can be read back. */
final class OutgoingSerde {

    private OutgoingSerde() {}

    static Serde<Outgoing> create() {
        return Serdes.serdeFrom(
                (topic, out) -> out == null ? null : out.value(),
                (topic, bytes) -> new Outgoing(topic, bytes));
    }
}
