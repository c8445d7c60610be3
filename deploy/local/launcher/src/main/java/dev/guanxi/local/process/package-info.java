/**
 * Owns keeping child processes alive: start, watch, restart, stop, and what is written down of
 * them.
 */
@NullMarked
package dev.guanxi.local.process;

import org.jspecify.annotations.NullMarked;
