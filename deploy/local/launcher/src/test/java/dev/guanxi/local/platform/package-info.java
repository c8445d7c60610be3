/** Tests of topics, programs and the platform as a whole. */
@NullMarked
package dev.guanxi.local.platform;

import org.jspecify.annotations.NullMarked;
