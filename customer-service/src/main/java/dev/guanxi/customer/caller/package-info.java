/** Owns who calls: the roles that the caller's token names. */
@NullMarked
package dev.guanxi.customer.caller;

import org.jspecify.annotations.NullMarked;
