package dev.guanxi.customer.note;

import dev.guanxi.customer.timeline.Channel;
import dev.guanxi.customer.timeline.Direction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an employee writes down about a contact.
 *
 * @param subject one line without personal data: it goes on the bus
 * @param at when the contact took place; null: now
 */
public record Note(
        String subject,
        Channel channel,
        Direction direction,
        @Nullable Instant at,
        @Nullable Long durationSeconds) {}
