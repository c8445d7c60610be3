package dev.guanxi.customer.field;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record FieldId(@JsonValue UUID value) {

    static FieldId next() {
        return new FieldId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
