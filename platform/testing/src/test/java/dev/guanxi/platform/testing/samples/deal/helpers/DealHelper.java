package dev.guanxi.platform.testing.samples.deal.helpers;

import dev.guanxi.platform.testing.samples.deal.Deal;

/** Is named after nothing and lies nowhere. */
public final class DealHelper {

    public Deal find() {
        throw new IllegalStateException();
    }
}
