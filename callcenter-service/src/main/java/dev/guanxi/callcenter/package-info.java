/** The callcenter service: contacts on every channel, tickets, and whom to serve next. */
@NullMarked
package dev.guanxi.callcenter;

import org.jspecify.annotations.NullMarked;
