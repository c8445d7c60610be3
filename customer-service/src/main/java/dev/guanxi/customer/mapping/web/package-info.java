/** Owns the REST resource {@code /import-mappings}. */
@NullMarked
package dev.guanxi.customer.mapping.web;

import org.jspecify.annotations.NullMarked;
