/**
 * Owns talking to the platform as a front-end does: tokens from the issuer, calls to the gateway.
 */
@NullMarked
package dev.guanxi.local.api;

import org.jspecify.annotations.NullMarked;
