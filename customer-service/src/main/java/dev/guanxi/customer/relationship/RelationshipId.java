package dev.guanxi.customer.relationship;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record RelationshipId(@JsonValue UUID value) {

    static RelationshipId next() {
        return new RelationshipId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
