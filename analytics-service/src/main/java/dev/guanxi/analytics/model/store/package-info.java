/** Keeps the versions of the value model. */
@NullMarked
package dev.guanxi.analytics.model.store;

import org.jspecify.annotations.NullMarked;
