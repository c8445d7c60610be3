/** Owns what a whole Guanxi is made of on one machine, and the order in which it starts. */
@NullMarked
package dev.guanxi.local.platform;

import org.jspecify.annotations.NullMarked;
