/** Owns the launch of campaigns: everyone in the audience is touched, and nobody twice. */
@NullMarked
package dev.guanxi.marketing.touch;

import org.jspecify.annotations.NullMarked;
