/** Owns what is published of merges and splits. */
@NullMarked
package dev.guanxi.customer.merge.messaging;

import org.jspecify.annotations.NullMarked;
