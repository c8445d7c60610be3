package dev.guanxi.customer.mapping;

import dev.guanxi.platform.problem.NotFound;
import java.util.UUID;

/** No mapping has this id. */
public final class NoSuchMapping extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchMapping(UUID id) {
        super("no-such-mapping", "There is no mapping " + id);
    }
}
