/** Owns the REST resource of responses. */
@NullMarked
package dev.guanxi.marketing.response.web;

import org.jspecify.annotations.NullMarked;
