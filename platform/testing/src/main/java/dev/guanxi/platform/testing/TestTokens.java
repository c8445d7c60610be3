package dev.guanxi.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An OpenID Connect issuer of this JVM's own. It also makes the tokens that a service must refuse.
 */
public final class TestTokens {

    static final String AUDIENCE = "guanxi";

    private static final TestTokens SHARED = new TestTokens();
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final RSAKey key = newKey();
    private final IssuerEndpoint endpoint = new IssuerEndpoint(key.toPublicJWK());

    private TestTokens() {}

    public static TestTokens shared() {
        return SHARED;
    }

    public String issuer() {
        return endpoint.issuer();
    }

    /** A token that holds: {@code as("amy", "agent")}. */
    public String as(String user, String... roles) {
        return sign(key, claims(user, roles).build());
    }

    /** A token of somebody with a role, in teams: {@code inTeams("sam", "seller", "north")}. */
    public String inTeams(String user, String role, String... teams) {
        return changed(user, new String[] {role}, claims -> claims.claim("teams", List.of(teams)));
    }

    /** Well-formed, but signed with a key that the issuer never published. */
    public String forged(String user, String... roles) {
        RSAKey foreign = new RSAKey.Builder(newKey()).keyID(key.getKeyID()).build();
        return sign(foreign, claims(user, roles).build());
    }

    public String expired(String user, String... roles) {
        Instant past = Instant.now().minus(LIFETIME);
        return changed(user, roles, claims -> claims.expirationTime(Date.from(past)));
    }

    public String forAnotherAudience(String user, String... roles) {
        return changed(user, roles, claims -> claims.audience("another-platform"));
    }

    public String fromAnotherIssuer(String user, String... roles) {
        return changed(user, roles, claims -> claims.issuer("https://issuer.example"));
    }

    /** Says alg=none and carries no signature. */
    public String unsigned(String user, String... roles) {
        return new PlainJWT(claims(user, roles).build()).serialize();
    }

    private String changed(
            String user, String[] roles, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, change.apply(claims(user, roles)).build());
    }

    private JWTClaimsSet.Builder claims(String user, String... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject(user)
                .claim("roles", List.of(roles))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A test token could not be signed", e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("A test key could not be made", e);
        }
    }
}
