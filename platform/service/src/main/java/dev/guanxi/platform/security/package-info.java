/** Owns who may call what: token checks, the policy, and denial by default. */
@NullMarked
package dev.guanxi.platform.security;

import org.jspecify.annotations.NullMarked;
