/**
 * Owns how a customer is reached: addresses, telephone numbers, e-mail, and how they are written.
 */
@NullMarked
package dev.guanxi.customer.contact;

import org.jspecify.annotations.NullMarked;
