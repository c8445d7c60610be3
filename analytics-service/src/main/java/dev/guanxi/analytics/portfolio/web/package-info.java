/** Answers questions about all customers together. */
@NullMarked
package dev.guanxi.analytics.portfolio.web;

import org.jspecify.annotations.NullMarked;
