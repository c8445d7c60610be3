package dev.guanxi.sales.order;

import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record OrderId(UUID value) {

    static OrderId next() {
        return new OrderId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
