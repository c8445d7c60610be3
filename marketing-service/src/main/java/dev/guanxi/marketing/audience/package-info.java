/** Owns whom a campaign is for by name, chosen from the profiles by value. */
@NullMarked
package dev.guanxi.marketing.audience;

import org.jspecify.annotations.NullMarked;
