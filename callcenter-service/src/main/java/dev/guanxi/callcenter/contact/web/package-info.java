/** Owns the REST resource of contacts. */
@NullMarked
package dev.guanxi.callcenter.contact.web;

import org.jspecify.annotations.NullMarked;
