/** Owns how results look on a terminal: tables, progress lines, numbers. */
@NullMarked
package dev.guanxi.local.text;

import org.jspecify.annotations.NullMarked;
