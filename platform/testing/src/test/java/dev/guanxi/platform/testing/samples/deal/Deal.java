package dev.guanxi.platform.testing.samples.deal;

import java.util.List;

/** Holds its price in binary. */
public record Deal(double unitPrice, List<String> tags) {

    public Deal discountedBy(float amount) {
        return new Deal(unitPrice - amount, tags);
    }
}
