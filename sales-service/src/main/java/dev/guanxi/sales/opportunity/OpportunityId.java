package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record OpportunityId(UUID value) {

    static OpportunityId next() {
        return new OpportunityId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
