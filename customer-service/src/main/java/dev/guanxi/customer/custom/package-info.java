/** Owns the values of custom fields: how they are checked, compared, found and shown. */
@NullMarked
package dev.guanxi.customer.custom;

import org.jspecify.annotations.NullMarked;
