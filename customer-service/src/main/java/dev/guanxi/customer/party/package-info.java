/** Owns customers: who they are, how they are reached, and how other systems call them. */
@NullMarked
package dev.guanxi.customer.party;

import org.jspecify.annotations.NullMarked;
