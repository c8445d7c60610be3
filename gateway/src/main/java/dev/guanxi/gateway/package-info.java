/** Owns the one door for front-ends; it decides where a request goes, never what it means. */
@NullMarked
package dev.guanxi.gateway;

import org.jspecify.annotations.NullMarked;
