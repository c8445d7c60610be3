package dev.guanxi.customer.field.web;

import dev.guanxi.customer.caller.CallerRoles;
import dev.guanxi.customer.field.FieldDefinition;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which definitions the caller may see: those of fields that it may read, or all to change them.
 */
@Component
class FieldReaders {

    private final CallerRoles roles;

    FieldReaders(CallerRoles roles) {
        this.roles = roles;
    }

    /** The roles of which one must be among the readers, or null when all may be seen. */
    @Nullable Set<String> restriction() {
        return roles.may("field:write") ? null : roles.current().orElse(Set.of());
    }

    boolean maySee(FieldDefinition field) {
        Set<String> restriction = restriction();
        return restriction == null || field.settings().access().mayRead(restriction);
    }
}
