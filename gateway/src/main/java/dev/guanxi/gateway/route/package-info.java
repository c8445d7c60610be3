/** Owns which path belongs to which service, and how long and how often that service is asked. */
@NullMarked
package dev.guanxi.gateway.route;

import org.jspecify.annotations.NullMarked;
