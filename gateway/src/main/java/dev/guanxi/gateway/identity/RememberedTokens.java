package dev.guanxi.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Checks a token once and then takes its word for a while: the check of the signature costs more
 * than all else that security does for a request. Only what passed every check is kept, under the
 * whole token with its signature, and never beyond its expiry. A key that the issuer withdraws
 * counts for a minute longer at most.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final ReactiveJwtDecoder checking;
    private final Cache<String, Jwt> passed =
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfter(Expiry.<String, Jwt>creating((text, token) -> validity(token)))
                    .build();

    RememberedTokens(ReactiveJwtDecoder checking) {
        this.checking = checking;
    }

    @Override
    public Mono<Jwt> decode(String text) {
        Jwt known = passed.getIfPresent(text);
        return known != null
                ? Mono.just(known)
                : checking.decode(text).doOnNext(token -> passed.put(text, token));
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
