/** Tests of the demo. */
@NullMarked
package dev.guanxi.local.demo;

import org.jspecify.annotations.NullMarked;
