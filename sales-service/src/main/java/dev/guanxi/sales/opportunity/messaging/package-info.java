/** Owns how opportunities go out on the bus. */
@NullMarked
package dev.guanxi.sales.opportunity.messaging;

import org.jspecify.annotations.NullMarked;
