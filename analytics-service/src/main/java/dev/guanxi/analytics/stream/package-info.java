/** Owns the Kafka Streams topology: from events to ledger entries and profiles, exactly once. */
@NullMarked
package dev.guanxi.analytics.stream;

import org.jspecify.annotations.NullMarked;
