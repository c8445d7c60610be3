/** Owns account teams: which employees look after a customer, in which role and when. */
@NullMarked
package dev.guanxi.customer.team;

import org.jspecify.annotations.NullMarked;
