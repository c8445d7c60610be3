/** Owns the tables of customers and their identities. */
@NullMarked
package dev.guanxi.customer.party.store;

import org.jspecify.annotations.NullMarked;
