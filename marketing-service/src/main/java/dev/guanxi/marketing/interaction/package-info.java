/** Owns what marketing tells the customer history: every touch and every response. */
@NullMarked
package dev.guanxi.marketing.interaction;

import org.jspecify.annotations.NullMarked;
