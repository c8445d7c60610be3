package dev.guanxi.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What stands in a token: RS256, the one audience of all services, and roles and teams of its
 * owner.
 */
@Configuration(proxyBeanMethods = false)
class Tokens {

    @Bean
    JWKSource<SecurityContext> signingKey(IssuerSettings settings) {
        var key = new SigningKeyFile(settings.keyFile()).readOrCreate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoUsers users, IssuerSettings settings) {
        return context -> {
            context.getJwsHeader().algorithm(SignatureAlgorithm.RS256);
            Authentication owner = context.getPrincipal();
            Objects.requireNonNull(owner, "a token has an owner");
            context.getClaims().claim("roles", users.rolesOf(owner.getName()));
            context.getClaims().claim("teams", users.teamsOf(owner.getName()));
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(List.of(settings.audience()));
            }
        };
    }
}
