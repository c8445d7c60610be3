/** Owns the way from result topics into the database: batches, outages, dead letters. */
@NullMarked
package dev.guanxi.analytics.sink;

import org.jspecify.annotations.NullMarked;
