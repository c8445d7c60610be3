/** Owns how opportunities come in. */
@NullMarked
package dev.guanxi.customer.opportunity.messaging;

import org.jspecify.annotations.NullMarked;
