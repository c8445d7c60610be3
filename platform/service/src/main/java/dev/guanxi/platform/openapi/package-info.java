/** Owns how the REST conventions appear in each service's OpenAPI document. */
@NullMarked
package dev.guanxi.platform.openapi;

import org.jspecify.annotations.NullMarked;
