/** Owns the tables of imports: files, effects, refused rows. */
@NullMarked
package dev.guanxi.customer.importing.store;

import org.jspecify.annotations.NullMarked;
