/** Answers questions about the ledger. */
@NullMarked
package dev.guanxi.analytics.ledger.web;

import org.jspecify.annotations.NullMarked;
