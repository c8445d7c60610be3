/** Owns the log of contacts, and what each of them cost. */
@NullMarked
package dev.guanxi.callcenter.contact;

import org.jspecify.annotations.NullMarked;
