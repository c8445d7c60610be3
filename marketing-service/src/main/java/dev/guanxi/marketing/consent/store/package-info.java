/** Owns the table of unsubscriptions. */
@NullMarked
package dev.guanxi.marketing.consent.store;

import org.jspecify.annotations.NullMarked;
