/** Owns the one page on which all services can be read about and tried. */
@NullMarked
package dev.guanxi.gateway.openapi;

import org.jspecify.annotations.NullMarked;
