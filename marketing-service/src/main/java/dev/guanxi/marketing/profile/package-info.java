/** Owns what marketing knows of a customer's value: the last profile that analytics sent. */
@NullMarked
package dev.guanxi.marketing.profile;

import org.jspecify.annotations.NullMarked;
