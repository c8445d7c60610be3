/** Owns the REST resource {@code /customers}. */
@NullMarked
package dev.guanxi.customer.party.web;

import org.jspecify.annotations.NullMarked;
