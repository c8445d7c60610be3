package dev.guanxi.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token once and then takes its word for a while: the check of the signature costs more
 * than all else that security does for a request. Only what passed every check is kept, under the
 * whole token with its signature, and never beyond its expiry. A key that the issuer withdraws
 * counts for a minute longer at most.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder checking;
    private final Cache<String, Jwt> passed =
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfter(Expiry.<String, Jwt>creating((text, token) -> validity(token)))
                    .build();

    RememberedTokens(JwtDecoder checking) {
        this.checking = checking;
    }

    @Override
    public Jwt decode(String text) {
        Jwt known = passed.getIfPresent(text);
        if (known != null) {
            return known;
        }
        Jwt token = checking.decode(text);
        passed.put(text, token);
        return token;
    }

    private static Duration validity(Jwt token) {
        Instant end = token.getExpiresAt();
        if (end == null) {
            return LONGEST;
        }
        Duration left = Duration.between(Instant.now(), end);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
