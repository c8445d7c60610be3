/** Brings ledger entries from the topic into the database. */
@NullMarked
package dev.guanxi.analytics.ledger.messaging;

import org.jspecify.annotations.NullMarked;
