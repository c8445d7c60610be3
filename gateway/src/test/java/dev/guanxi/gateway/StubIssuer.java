package dev.guanxi.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An issuer with discovery and keys, that also forges tokens on demand. */
final class StubIssuer {

    private final StubService server = new StubService();
    private final RSAKey key = rsaKey("known");

    StubIssuer() {
        comesBack();
    }

    String url() {
        return server.url();
    }

    void goesAway() {
        server.behaves(StubService.breakingOff());
    }

    void comesBack() {
        var discovery =
                """
                {"issuer":"%1$s","jwks_uri":"%1$s/oauth2/jwks",
                 "authorization_endpoint":"%1$s/oauth2/authorize","token_endpoint":"%1$s/oauth2/token"}
                """
                        .formatted(url());
        var keys = new JWKSet(key.toPublicJWK()).toString();
        server.behaves(
                exchange ->
                        StubService.answering(
                                        exchange.getRequestURI().getPath().endsWith("jwks")
                                                ? keys
                                                : discovery)
                                .handle(exchange));
    }

    String token() {
        return signed(claims().build(), key);
    }

    String tokenOfSomebodyElsesKey() {
        return signed(claims().build(), rsaKey("known"));
    }

    String tokenOfUnknownKey(String id) {
        return signed(claims().build(), new RSAKey.Builder(key).keyID(id).build());
    }

    long timesAskedForKeys() {
        return server.calls().stream().filter(call -> call.uri().endsWith("jwks")).count();
    }

    String expiredToken() {
        var anHourAgo = Date.from(Instant.now().minusSeconds(3600));
        return signed(claims().expirationTime(anHourAgo).build(), key);
    }

    String tokenForAudience(String audience) {
        return signed(claims().audience(audience).build(), key);
    }

    String tokenOfIssuer(String issuer) {
        return signed(claims().issuer(issuer).build(), key);
    }

    String unsignedToken() {
        return new PlainJWT(claims().build()).serialize();
    }

    /** The public key misused as the secret of a symmetric signature. */
    String tokenSignedWithPublicKey() {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("known").build();
            var jwt = new SignedJWT(header, claims().build());
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .subject("sam")
                .audience("guanxi")
                .claim("roles", List.of("seller"))
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey rsaKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
