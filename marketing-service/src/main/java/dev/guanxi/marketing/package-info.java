/** The marketing service: campaigns, whom they are for, whom they touched and what came back. */
@NullMarked
package dev.guanxi.marketing;

import org.jspecify.annotations.NullMarked;
