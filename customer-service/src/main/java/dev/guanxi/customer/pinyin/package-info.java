/** Owns how Chinese names sound: the pinyin that people type and sort by. */
@NullMarked
package dev.guanxi.customer.pinyin;

import org.jspecify.annotations.NullMarked;
