/** Owns access to the contracts that travel in each jar: schemas by event type. */
@NullMarked
package dev.guanxi.platform.contracts;

import org.jspecify.annotations.NullMarked;
