package dev.guanxi.gateway.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** Everything needs a token except what is named here. No cookie counts, so no session exists. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] OPEN = {
        "/", "/openapi/**", "/swagger-ui/**", "/swagger-ui.html", "/favicon.ico"
    };

    /** On the management port, which front-ends do not reach. */
    private static final String[] OPERATIONS = {
        "/actuator/health/**", "/actuator/prometheus", "/actuator/info"
    };

    @Bean
    SecurityWebFilterChain door(
            ServerHttpSecurity http,
            Issuer issuer,
            Refusals refusals,
            CorsConfigurationSource origins) {
        return http.csrf(CsrfSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .cors(cors -> cors.configurationSource(origins))
                .headers(headers -> headers(headers, issuer))
                .authorizeExchange(
                        paths ->
                                paths.pathMatchers(HttpMethod.GET, OPEN)
                                        .permitAll()
                                        .pathMatchers(HttpMethod.GET, OPERATIONS)
                                        .permitAll()
                                        .anyExchange()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtDecoder(issuer))
                                        .authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals))
                .build();
    }

    /** The page may fetch from here and from the issuer, where it trades its code for a token. */
    private static void headers(HeaderSpec headers, Issuer issuer) {
        headers.contentSecurityPolicy(
                        policy ->
                                policy.policyDirectives(
                                        ("default-src 'none'; script-src 'self'; img-src 'self'"
                                                        + " data:; style-src 'self' 'unsafe-inline';"
                                                        + " connect-src 'self' %s; base-uri 'none';"
                                                        + " form-action 'none'; frame-ancestors 'none'")
                                                .formatted(issuer.origin())))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** A span for each of a dozen filters costs more than the filters and tells nobody anything. */
    @Bean
    SecurityObservationSettings observed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CorsConfigurationSource origins(CorsSettings settings) {
        var frontEnds = new CorsConfiguration();
        frontEnds.setAllowedOrigins(settings.allowedOrigins());
        frontEnds.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        frontEnds.setAllowedHeaders(
                List.of(
                        "Accept",
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match",
                        "Last-Event-ID",
                        "traceparent"));
        frontEnds.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "WWW-Authenticate"));
        frontEnds.setMaxAge(settings.maxAge());
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", frontEnds);
        source.registerCorsConfiguration("/openapi/**", frontEnds);
        return source;
    }
}
