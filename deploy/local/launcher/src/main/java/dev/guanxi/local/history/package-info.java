/**
 * Owns the retailer's sales history: reading the file, the truth it holds, and playing it as the
 * ERP.
 */
@NullMarked
package dev.guanxi.local.history;

import org.jspecify.annotations.NullMarked;
