package dev.guanxi.customer.standing;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after a customer.
 *
 * @param owner the login of the seller; null: nobody in person
 * @param team the name of the team; null: none
 */
public record Ownership(@Nullable String owner, @Nullable String team) {

    public static final Ownership NOBODY = new Ownership(null, null);
}
