/** Owns the tables of launches and touches. */
@NullMarked
package dev.guanxi.marketing.touch.store;

import org.jspecify.annotations.NullMarked;
