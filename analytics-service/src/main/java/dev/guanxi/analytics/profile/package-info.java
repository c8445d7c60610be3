/** Owns what is known of one customer: the state the stream keeps, and the profile made of it. */
@NullMarked
package dev.guanxi.analytics.profile;

import org.jspecify.annotations.NullMarked;
