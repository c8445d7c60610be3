package dev.guanxi.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads from a verified token who calls, and asks the policy what that is worth. */
final class CallerReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Policy policy;
    private final String rolesClaim;
    private final String teamsClaim;

    CallerReader(Policy policy, SecuritySettings settings) {
        this.policy = policy;
        this.rolesClaim = settings.rolesClaim();
        this.teamsClaim = settings.teamsClaim();
    }

    /**
     * @throws InvalidBearerTokenException when the token does not say whose it is
     */
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = token.getSubject();
        if (subject == null) {
            throw new InvalidBearerTokenException("The token has no subject");
        }
        return new CallerToken(
                token,
                new Caller(
                        subject,
                        Set.copyOf(words(token, teamsClaim)),
                        policy.rightsOf(words(token, rolesClaim))));
    }

    private static Collection<String> words(Jwt token, String claim) {
        List<String> words = token.getClaimAsStringList(claim);
        return words == null ? List.of() : words;
    }
}
