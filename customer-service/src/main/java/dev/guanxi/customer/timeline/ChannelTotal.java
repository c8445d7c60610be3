package dev.guanxi.customer.timeline;

import java.time.Instant;

/**
 * All contacts of a customer over one channel, as counted when they arrived.
 *
 * @param durationSeconds how long they took together
 * @param lastAt when the latest took place
 */
public record ChannelTotal(
        String channel,
        long count,
        long inbound,
        long outbound,
        long durationSeconds,
        Instant lastAt) {}
