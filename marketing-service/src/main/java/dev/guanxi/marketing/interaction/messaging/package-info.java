/** Owns how interactions are written on the bus. */
@NullMarked
package dev.guanxi.marketing.interaction.messaging;

import org.jspecify.annotations.NullMarked;
