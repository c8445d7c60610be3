/** Owns the REST operation that builds an audience. */
@NullMarked
package dev.guanxi.marketing.audience.web;

import org.jspecify.annotations.NullMarked;
