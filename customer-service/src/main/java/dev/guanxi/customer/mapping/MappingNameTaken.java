package dev.guanxi.customer.mapping;

import dev.guanxi.platform.problem.Conflict;

/** Another mapping is called so. */
public final class MappingNameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public MappingNameTaken(String name) {
        super("mapping-name-taken", "There is a mapping called '" + name + "': take another name");
    }
}
