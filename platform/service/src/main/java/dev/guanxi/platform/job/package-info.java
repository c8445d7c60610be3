/** Owns background jobs: who works on them, how far they are, and how they go on after a crash. */
@NullMarked
package dev.guanxi.platform.job;

import org.jspecify.annotations.NullMarked;
