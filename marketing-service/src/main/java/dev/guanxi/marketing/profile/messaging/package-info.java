/** Owns how profiles come in. */
@NullMarked
package dev.guanxi.marketing.profile.messaging;

import org.jspecify.annotations.NullMarked;
