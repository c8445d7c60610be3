/** Owns the commands behind ./guanxi. */
@NullMarked
package dev.guanxi.local;

import org.jspecify.annotations.NullMarked;
