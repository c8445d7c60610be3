/** Owns the rule which customers somebody sees and changes: all, the team's, or the own ones. */
@NullMarked
package dev.guanxi.customer.access;

import org.jspecify.annotations.NullMarked;
