/** Owns the demo: the history with its check, the live story, and the summary. */
@NullMarked
package dev.guanxi.local.demo;

import org.jspecify.annotations.NullMarked;
