package dev.guanxi.customer.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record CustomerId(@JsonValue UUID value) implements Comparable<CustomerId> {

    static CustomerId next() {
        return new CustomerId(Ids.next());
    }

    /** As PostgreSQL orders them, so that everyone locks rows in the same order. */
    @Override
    public int compareTo(CustomerId other) {
        int high = Long.compareUnsigned(hi(), other.hi());
        return high == 0 ? Long.compareUnsigned(lo(), other.lo()) : high;
    }

    private long hi() {
        return value.getMostSignificantBits();
    }

    private long lo() {
        return value.getLeastSignificantBits();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
