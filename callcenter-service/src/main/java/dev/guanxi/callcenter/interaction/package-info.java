/** Owns what the call centre tells the customer history: every contact and every ticket. */
@NullMarked
package dev.guanxi.callcenter.interaction;

import org.jspecify.annotations.NullMarked;
