/** Owns the REST resources of merges. */
@NullMarked
package dev.guanxi.customer.merge.web;

import org.jspecify.annotations.NullMarked;
