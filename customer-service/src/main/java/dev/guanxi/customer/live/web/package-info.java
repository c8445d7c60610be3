/** Owns the stream {@code /customers/{id}/live}. */
@NullMarked
package dev.guanxi.customer.live.web;

import org.jspecify.annotations.NullMarked;
