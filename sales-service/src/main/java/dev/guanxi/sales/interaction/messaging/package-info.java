/** Owns how interactions are written on the bus. */
@NullMarked
package dev.guanxi.sales.interaction.messaging;

import org.jspecify.annotations.NullMarked;
