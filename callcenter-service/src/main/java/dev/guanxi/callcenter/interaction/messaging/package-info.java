/** Owns how interactions are written on the bus. */
@NullMarked
package dev.guanxi.callcenter.interaction.messaging;

import org.jspecify.annotations.NullMarked;
