/** Tests of what people read on the terminal. */
@NullMarked
package dev.guanxi.local.text;

import org.jspecify.annotations.NullMarked;
