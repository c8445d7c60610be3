package dev.guanxi.platform.inbox;

import dev.guanxi.platform.contracts.EventSchemas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns messages into events; readers ignore fields that they don't know. */
class MessageReader {

    private final JsonMapper json;
    private final EventSchemas schemas;

    MessageReader(JsonMapper json, EventSchemas schemas) {
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        this.schemas = schemas;
    }

    /** The event with its handler, or null when the subscription ignores the type. */
    @Nullable Delivery<?> read(Message message, Subscription subscription) {
        String type = message.type() == null ? subscription.defaultType() : message.type();
        if (type == null) {
            throw new Undeliverable("no-type", "The message has no ce_type header");
        }
        if (subscription.ignores(type)) {
            return null;
        }
        Subscription.Handler<?> handler = subscription.handlerOf(type);
        if (handler == null) {
            throw new Undeliverable(
                    "unknown-type", subscription.consumer() + " does not know the type " + type);
        }
        return delivery(message, type, handler, subscription.isValidated());
    }

    private <T> Delivery<T> delivery(
            Message message, String type, Subscription.Handler<T> handler, boolean validated) {
        byte[] value = message.raw().value();
        if (value == null) {
            throw new Undeliverable("empty", "The message has no value");
        }
        try {
            T data =
                    validated
                            ? readValid(type, value, handler.data())
                            : json.readValue(value, handler.data());
            if (data == null) {
                throw new Undeliverable("malformed-json", "The message is not a JSON object");
            }
            ReceivedEvent<T> event =
                    new ReceivedEvent<>(
                            message.id(),
                            type,
                            message.subject(),
                            message.time(),
                            message.sequence(),
                            data);
            return new Delivery<>(message, event, handler);
        } catch (JacksonException e) {
            throw new Undeliverable("malformed-json", String.valueOf(e.getOriginalMessage()));
        }
    }

    private <T> T readValid(String type, byte[] value, Class<T> as) {
        JsonNode tree = json.readTree(value);
        requireValid(type, tree);
        return json.treeToValue(tree, as);
    }

    private void requireValid(String type, JsonNode tree) {
        List<String> violations = schemas.violations(type, tree);
        if (!violations.isEmpty()) {
            throw new Undeliverable("schema-violation", String.join("; ", violations));
        }
    }

    record Delivery<T>(Message message, ReceivedEvent<T> event, Subscription.Handler<T> handler) {}
}
