/** Owns the fields that administrators define at run time: their names, types and rules. */
@NullMarked
package dev.guanxi.customer.field;

import org.jspecify.annotations.NullMarked;
