/** Tests of the sales history: its rules, its truth and its messages. */
@NullMarked
package dev.guanxi.local.history;

import org.jspecify.annotations.NullMarked;
