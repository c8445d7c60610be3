package dev.guanxi.platform.outbox;

import java.time.Instant;

/**
 * An event on its way to the bus.
 *
 * @param to where it goes
 * @param type the CloudEvents type, an explicit string such as {@code crm.sales.order.placed.v1}
 * @param subject which aggregate it tells of, and the how-manieth event of that aggregate it is
 * @param time when the thing happened, not when it was written
 * @param data the payload as the type's schema in contracts/ describes it
 */
public record OutboxEvent(Route to, String type, Subject subject, Instant time, Object data) {

    /**
     * @param topic the topic, which only this service writes
     * @param key what the topic is keyed by; order is kept per key
     */
    public record Route(String topic, String key) {}

    /**
     * @param id the aggregate's id
     * @param sequence the aggregate's version after this event: gapless, starting at 1
     */
    public record Subject(String id, long sequence) {}
}
