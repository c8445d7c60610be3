/** Owns the ledger: what each event earned or cost, in base currency. */
@NullMarked
package dev.guanxi.analytics.ledger;

import org.jspecify.annotations.NullMarked;
