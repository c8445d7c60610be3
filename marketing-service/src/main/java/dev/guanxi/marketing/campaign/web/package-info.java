/** Owns the REST resource of campaigns. */
@NullMarked
package dev.guanxi.marketing.campaign.web;

import org.jspecify.annotations.NullMarked;
