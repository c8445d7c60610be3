/** Owns the table of campaigns. */
@NullMarked
package dev.guanxi.marketing.campaign.store;

import org.jspecify.annotations.NullMarked;
