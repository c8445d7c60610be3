package dev.guanxi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTests {

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void aTokenThatPassedIsNotCheckedAgain() {
        RememberedTokens tokens = decoderOfTokensThatLast(Duration.ofHours(1));

        Jwt first = tokens.decode("good");

        assertThat(tokens.decode("good")).isSameAs(first);
        assertThat(checks).hasValue(1);
    }

    @Test
    void anotherTokenIsCheckedHoweverAlike() {
        RememberedTokens tokens = decoderOfTokensThatLast(Duration.ofHours(1));
        tokens.decode("good");

        tokens.decode("gooe");

        assertThat(checks).hasValue(2);
    }

    @Test
    void anExpiredTokenIsCheckedEachTime() {
        RememberedTokens tokens = decoderOfTokensThatLast(Duration.ofSeconds(-30));
        tokens.decode("within the clock skew");

        tokens.decode("within the clock skew");

        assertThat(checks).hasValue(2);
    }

    @Test
    void aRefusalIsNotRemembered() {
        RememberedTokens tokens =
                new RememberedTokens(
                        text -> {
                            checks.incrementAndGet();
                            throw new BadJwtException("forged");
                        });

        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(checks).hasValue(2);
    }

    private RememberedTokens decoderOfTokensThatLast(Duration time) {
        return new RememberedTokens(
                text -> {
                    checks.incrementAndGet();
                    Instant end = Instant.now().plus(time);
                    return Jwt.withTokenValue(text)
                            .header("alg", "RS256")
                            .subject("somebody")
                            .issuedAt(end.minus(Duration.ofHours(2)))
                            .expiresAt(end)
                            .build();
                });
    }
}
