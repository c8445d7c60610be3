/** PostgreSQL, Kafka and Kafka Connect as processes of this machine, for tests and the launcher. */
@NullMarked
package dev.guanxi.platform.components;

import org.jspecify.annotations.NullMarked;
