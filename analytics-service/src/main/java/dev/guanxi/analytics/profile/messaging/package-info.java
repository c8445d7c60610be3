/** Brings profiles from the topic into the database. */
@NullMarked
package dev.guanxi.analytics.profile.messaging;

import org.jspecify.annotations.NullMarked;
