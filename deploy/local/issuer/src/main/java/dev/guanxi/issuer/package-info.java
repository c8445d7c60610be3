/**
 * Owns the demo identities of a laptop: who may log in, with which roles, and the tokens for it.
 */
@NullMarked
package dev.guanxi.issuer;

import org.jspecify.annotations.NullMarked;
