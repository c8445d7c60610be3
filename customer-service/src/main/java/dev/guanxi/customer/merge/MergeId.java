package dev.guanxi.customer.merge;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record MergeId(@JsonValue UUID value) {

    static MergeId next() {
        return new MergeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
