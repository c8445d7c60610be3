package dev.guanxi.customer.caller;

import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The roles of whoever called the operation that is running. */
@Component
public class CallerRoles {

    private final String claim;

    CallerRoles(@Value("${guanxi.security.roles-claim}") String claim) {
        this.claim = claim;
    }

    /**
     * Empty where nobody calls: in messages from the bus and in background work, which act for the
     * company as a whole.
     */
    public Optional<Set<String>> current() {
        return authentication() instanceof JwtAuthenticationToken caller
                ? Optional.of(roles(caller))
                : Optional.empty();
    }

    /** Whether there is a caller, and one with this permission over some rows at least. */
    public boolean may(String permission) {
        return Caller.current()
                .filter(caller -> caller.reach(permission).scope() != Scope.NONE)
                .isPresent();
    }

    private Set<String> roles(JwtAuthenticationToken caller) {
        List<String> roles = caller.getToken().getClaimAsStringList(claim);
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
