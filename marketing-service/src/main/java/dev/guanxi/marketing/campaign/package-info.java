/** Owns campaigns: what they may cost, whom they are meant for and where they stand. */
@NullMarked
package dev.guanxi.marketing.campaign;

import org.jspecify.annotations.NullMarked;
