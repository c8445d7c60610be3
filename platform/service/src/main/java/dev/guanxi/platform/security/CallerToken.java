package dev.guanxi.platform.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A verified token, with whom it makes the caller. */
final class CallerToken extends JwtAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    CallerToken(Jwt token, Caller caller) {
        super(token, java.util.List.of(), caller.name());
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    /** Who makes the request that this thread serves; empty where no verified token came. */
    static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller())
                : Optional.empty();
    }
}
