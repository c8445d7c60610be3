package dev.guanxi.customer.standing;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record RoleId(@JsonValue UUID value) {

    static RoleId next() {
        return new RoleId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
