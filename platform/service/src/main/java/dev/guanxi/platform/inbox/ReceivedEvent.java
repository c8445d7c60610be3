package dev.guanxi.platform.inbox;

import java.time.Instant;

/**
 * An event that this consumer sees for the first time.
 *
 * @param id the event's id; a message without one gets an id from its place on the topic
 * @param type the CloudEvents type
 * @param subject the aggregate's id, or the message key where the sender names none
 * @param time when it happened, as the sender says; the broker's time where the sender doesn't
 * @param sequence the aggregate's version after the event; 0 where the sender counts none
 */
public record ReceivedEvent<T>(
        String id, String type, String subject, Instant time, long sequence, T data) {}
