/** Owns how campaigns go out on the bus. */
@NullMarked
package dev.guanxi.marketing.campaign.messaging;

import org.jspecify.annotations.NullMarked;
