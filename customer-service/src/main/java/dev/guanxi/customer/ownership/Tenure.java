package dev.guanxi.customer.ownership;

import dev.guanxi.customer.standing.Ownership;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looked after a customer for some time; a time without anybody is one, too, once there was
 * somebody before.
 *
 * @param until null: still does
 * @param by who decided so
 */
public record Tenure(Ownership ownership, Instant from, @Nullable Instant until, String by) {}
