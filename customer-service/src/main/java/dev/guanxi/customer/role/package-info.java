/** Owns how customers take on roles, and when a role ends. */
@NullMarked
package dev.guanxi.customer.role;

import org.jspecify.annotations.NullMarked;
