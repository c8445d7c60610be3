/** Owns where things are on this machine: the folders under .guanxi, the ports and the secrets. */
@NullMarked
package dev.guanxi.local.place;

import org.jspecify.annotations.NullMarked;
