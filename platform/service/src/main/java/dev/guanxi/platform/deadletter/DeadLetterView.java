package dev.guanxi.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be handled, as an operator sees it.
 *
 * @param topic the dead-letter topic; with partition and offset it is the letter's address
 * @param key the message key as text, or null
 * @param value the first 4,000 characters of the message, or null when it had none
 */
record DeadLetterView(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String value,
        String originalTopic,
        String consumer,
        String code,
        String reason,
        Instant at) {}
