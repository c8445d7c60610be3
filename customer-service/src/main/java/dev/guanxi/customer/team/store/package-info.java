/** Owns the table of team members. */
@NullMarked
package dev.guanxi.customer.team.store;

import org.jspecify.annotations.NullMarked;
