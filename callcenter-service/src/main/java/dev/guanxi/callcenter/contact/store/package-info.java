/** Owns the table of contacts. */
@NullMarked
package dev.guanxi.callcenter.contact.store;

import org.jspecify.annotations.NullMarked;
