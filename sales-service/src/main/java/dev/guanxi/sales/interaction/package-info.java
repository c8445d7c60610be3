/** Owns what sales tells the customer history: every sale, order and opportunity is a contact. */
@NullMarked
package dev.guanxi.sales.interaction;

import org.jspecify.annotations.NullMarked;
