/** Owns taking customers away that should never have been there, and who may object. */
@NullMarked
package dev.guanxi.customer.removal;

import org.jspecify.annotations.NullMarked;
