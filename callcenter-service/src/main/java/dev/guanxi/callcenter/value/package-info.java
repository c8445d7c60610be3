/** Owns what the call centre knows of a customer's value: the last profile that analytics sent. */
@NullMarked
package dev.guanxi.callcenter.value;

import org.jspecify.annotations.NullMarked;
