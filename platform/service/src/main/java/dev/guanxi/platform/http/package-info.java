/** Owns the REST conventions that all resources share: pages, versions, merge patches. */
@NullMarked
package dev.guanxi.platform.http;

import org.jspecify.annotations.NullMarked;
