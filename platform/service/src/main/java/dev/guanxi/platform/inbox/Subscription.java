package dev.guanxi.platform.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one consumer does with the events of its topics. Declared as a bean; the platform runs it.
 *
 * <p>Handlers run inside one transaction together with the ids of their events, so an effect and
 * the memory of it commit together: a redelivered event changes nothing. Events of one key arrive
 * in order. A handler that throws sends the event to {@code <topic>.dlt} with the reason, and the
 * partition goes on; only when the database or the broker is out of reach is the event tried again,
 * for as long as it takes.
 */
public final class Subscription {

    private final String consumer;
    private final List<String> topics;
    private final Map<String, Handler<?>> handlers = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private @Nullable String defaultType;
    private boolean validated;

    private Subscription(String consumer, List<String> topics) {
        this.consumer = consumer;
        this.topics = topics;
    }

    /**
     * @param consumer the consumer group; never renamed, or everything is consumed again
     */
    public static Subscription of(String consumer, String... topics) {
        return new Subscription(consumer, List.of(topics));
    }

    /** Handles events of the type one by one. */
    public <T> Subscription on(String type, Class<T> data, Consumer<ReceivedEvent<T>> handler) {
        return onBatch(type, data, events -> events.forEach(handler));
    }

    /** Handles neighbouring events of the type together: for streams of many small effects. */
    public <T> Subscription onBatch(
            String type, Class<T> data, Consumer<List<ReceivedEvent<T>>> handler) {
        handlers.put(type, new Handler<>(data, handler));
        return this;
    }

    /** Names types that are none of this consumer's business; any other unknown type is refused. */
    public Subscription ignoring(String... types) {
        ignored.addAll(List.of(types));
        return this;
    }

    /** Accepts messages without CloudEvents headers, as this type. */
    public Subscription withoutHeadersAs(String type) {
        this.defaultType = type;
        return this;
    }

    /** Holds each message against the schema of its type: for senders that we don't control. */
    public Subscription validated() {
        this.validated = true;
        return this;
    }

    String consumer() {
        return consumer;
    }

    public List<String> topics() {
        return topics;
    }

    @Nullable Handler<?> handlerOf(String type) {
        return handlers.get(type);
    }

    boolean ignores(String type) {
        return ignored.contains(type);
    }

    @Nullable String defaultType() {
        return defaultType;
    }

    boolean isValidated() {
        return validated;
    }

    record Handler<T>(Class<T> data, Consumer<List<ReceivedEvent<T>>> action) {}
}
