/** Owns the table of profiles. */
@NullMarked
package dev.guanxi.marketing.profile.store;

import org.jspecify.annotations.NullMarked;
