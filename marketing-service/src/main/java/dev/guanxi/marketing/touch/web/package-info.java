/** Owns the REST operations that launch a campaign and show its touches. */
@NullMarked
package dev.guanxi.marketing.touch.web;

import org.jspecify.annotations.NullMarked;
