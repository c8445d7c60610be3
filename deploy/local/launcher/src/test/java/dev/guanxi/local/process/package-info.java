/** Tests of starting, watching and stopping child processes. */
@NullMarked
package dev.guanxi.local.process;

import org.jspecify.annotations.NullMarked;
