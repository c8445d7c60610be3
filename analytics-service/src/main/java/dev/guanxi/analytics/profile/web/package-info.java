/** Answers questions about customers, segments, the value matrix and equity. */
@NullMarked
package dev.guanxi.analytics.profile.web;

import org.jspecify.annotations.NullMarked;
