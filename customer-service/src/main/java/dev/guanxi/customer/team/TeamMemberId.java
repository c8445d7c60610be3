package dev.guanxi.customer.team;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record TeamMemberId(@JsonValue UUID value) {

    static TeamMemberId next() {
        return new TeamMemberId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
