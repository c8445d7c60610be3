/** What runs inside the processes of Kafka and Kafka Connect; nothing else loads this package. */
@NullMarked
package dev.guanxi.platform.components.runtime;

import org.jspecify.annotations.NullMarked;
