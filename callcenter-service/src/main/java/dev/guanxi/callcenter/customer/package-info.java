/** Owns how the call centre refers to customers, who live in another service. */
@NullMarked
package dev.guanxi.callcenter.customer;

import org.jspecify.annotations.NullMarked;
