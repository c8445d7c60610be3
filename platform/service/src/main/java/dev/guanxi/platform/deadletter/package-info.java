/** Owns messages that no consumer could handle: keeping, listing and sending them back. */
@NullMarked
package dev.guanxi.platform.deadletter;

import org.jspecify.annotations.NullMarked;
