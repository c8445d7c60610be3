/** Owns the REST resource of tickets. */
@NullMarked
package dev.guanxi.callcenter.ticket.web;

import org.jspecify.annotations.NullMarked;
