/** Owns what customers answered to a campaign. */
@NullMarked
package dev.guanxi.marketing.response;

import org.jspecify.annotations.NullMarked;
