/** Tests of ports, folders and secrets. */
@NullMarked
package dev.guanxi.local.place;

import org.jspecify.annotations.NullMarked;
