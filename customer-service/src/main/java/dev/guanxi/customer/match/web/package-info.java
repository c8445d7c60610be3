/** Owns the REST resources of duplicates and of the rules that find them. */
@NullMarked
package dev.guanxi.customer.match.web;

import org.jspecify.annotations.NullMarked;
