package dev.guanxi.issuer;

import dev.guanxi.issuer.IssuerSettings.DemoUser;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The users of the configuration. A client that asks with its own credentials has the roles of the
 * user of the same name, so one list tells all.
 */
@Component
class DemoUsers implements UserDetailsService {

    private final Map<String, DemoUser> byName;
    private final List<DemoUser> all;

    DemoUsers(IssuerSettings settings) {
        all = List.copyOf(settings.users());
        byName = all.stream().collect(Collectors.toMap(DemoUser::name, Function.identity()));
    }

    List<DemoUser> all() {
        return all;
    }

    /** Nothing for a name that nobody has: such a token opens no door. */
    List<String> rolesOf(String name) {
        var user = byName.get(name);
        return user == null ? List.of() : user.roles();
    }

    List<String> teamsOf(String name) {
        var user = byName.get(name);
        return user == null ? List.of() : user.teams();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var user = byName.get(name);
        if (user == null) {
            throw new UsernameNotFoundException("No demo user has this name");
        }
        return User.withUsername(user.name())
                .password(user.password())
                .roles(user.roles().toArray(String[]::new))
                .build();
    }
}
