/** Owns relationships: how customers stand to each other, since when and until when. */
@NullMarked
package dev.guanxi.customer.relationship;

import org.jspecify.annotations.NullMarked;
