/** Keeps the ledger and its rollups in PostgreSQL. */
@NullMarked
package dev.guanxi.analytics.ledger.store;

import org.jspecify.annotations.NullMarked;
