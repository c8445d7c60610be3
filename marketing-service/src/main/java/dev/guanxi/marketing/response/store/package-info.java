/** Owns the table of responses. */
@NullMarked
package dev.guanxi.marketing.response.store;

import org.jspecify.annotations.NullMarked;
