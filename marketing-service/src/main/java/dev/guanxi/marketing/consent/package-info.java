/** Owns which customers no longer want to be touched, and on which channel. */
@NullMarked
package dev.guanxi.marketing.consent;

import org.jspecify.annotations.NullMarked;
