package dev.guanxi.gateway.identity;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * The one issuer whose tokens count. It is asked only when a token or the login of the OpenAPI page
 * needs it, so the gateway starts without it.
 */
@Component
public class Issuer implements ReactiveJwtDecoder {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON_OBJECT =
            new ParameterizedTypeReference<>() {};

    private final IdentitySettings settings;
    private final WebClient client;
    private final ReactiveJwtDecoder decoder;
    private final Mono<Endpoints> endpoints;

    Issuer(IdentitySettings settings) {
        this.settings = settings;
        var http =
                HttpClient.create()
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                Math.toIntExact(settings.timeout().toMillis()))
                        .responseTimeout(settings.timeout());
        this.client =
                WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(http))
                        .filter(new Restraint(settings.restraint()))
                        .build();
        this.decoder = new RememberedTokens(decoder());
        this.endpoints =
                Mono.defer(this::discover)
                        .cache(
                                found -> Duration.ofMinutes(10),
                                failed -> Duration.ZERO,
                                () -> Duration.ZERO);
    }

    /**
     * Fails with a {@code JwtException} for a token that is not good, and with {@link
     * IssuerUnreachable} when that cannot be known.
     */
    @Override
    public Mono<Jwt> decode(String token) {
        return decoder.decode(token)
                .onErrorMap(IllegalStateException.class, IssuerUnreachable::new);
    }

    /** Where a person logs in, as the issuer's discovery document says. */
    public Mono<Endpoints> endpoints() {
        return endpoints;
    }

    String origin() {
        var issuer = settings.issuer();
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    /** RS256 and nothing else, the defaults (time, issuer, type) and, on top, our audience. */
    private ReactiveJwtDecoder decoder() {
        var issuer = settings.issuer().toString();
        var checked =
                NimbusReactiveJwtDecoder.withIssuerLocation(issuer)
                        .webClient(client)
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        checked.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(
                                JwtValidators.createDefaultWithIssuer(issuer),
                                new JwtAudienceValidator(settings.audience()))));
        return checked;
    }

    private Mono<Endpoints> discover() {
        return client.get()
                .uri(settings.issuer() + "/.well-known/openid-configuration")
                .retrieve()
                .bodyToMono(JSON_OBJECT)
                .map(
                        document ->
                                new Endpoints(
                                        URI.create(
                                                String.valueOf(
                                                        document.get("authorization_endpoint"))),
                                        URI.create(
                                                String.valueOf(document.get("token_endpoint")))));
    }

    public record Endpoints(URI authorization, URI token) {}
}
