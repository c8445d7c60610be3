/** Tests of medians, bars and reports. */
@NullMarked
package dev.guanxi.local.bench;

import org.jspecify.annotations.NullMarked;
