/** Owns the REST resource of opportunities. */
@NullMarked
package dev.guanxi.sales.opportunity.web;

import org.jspecify.annotations.NullMarked;
