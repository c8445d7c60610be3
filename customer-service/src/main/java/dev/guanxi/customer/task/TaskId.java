package dev.guanxi.customer.task;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record TaskId(@JsonValue UUID value) {

    static TaskId next() {
        return new TaskId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
