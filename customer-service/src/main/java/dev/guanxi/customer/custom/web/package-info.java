/** Owns who calls, and how the served OpenAPI describes custom fields to them. */
@NullMarked
package dev.guanxi.customer.custom.web;

import org.jspecify.annotations.NullMarked;
