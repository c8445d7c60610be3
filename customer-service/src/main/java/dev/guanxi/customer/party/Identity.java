package dev.guanxi.customer.party;

import dev.guanxi.platform.value.Ids;

/**
 * Under which key an outside system knows a customer. One key belongs to one customer.
 *
 * @param source the outside system
 * @param externalId its key there, compared character by character
 */
public record Identity(String source, String externalId) {

    /** The id that everyone derives from this key; sales of that system carry it. */
    public CustomerId naturalId() {
        return new CustomerId(Ids.natural("customer", source, externalId));
    }
}
