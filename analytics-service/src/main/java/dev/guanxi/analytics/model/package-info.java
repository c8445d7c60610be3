/** Owns the fitting of value models: when, on which customers, and their publication. */
@NullMarked
package dev.guanxi.analytics.model;

import org.jspecify.annotations.NullMarked;
