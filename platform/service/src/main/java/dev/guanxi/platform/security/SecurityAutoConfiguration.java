package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.Problems;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Each service verifies every token itself: algorithm, signature, issuer, audience, expiry. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@EnableConfigurationProperties(SecuritySettings.class)
@Import(WrittenFields.class)
class SecurityAutoConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<RowGuard> guards;

    SecurityAutoConfiguration(ObjectProvider<RowGuard> guards) {
        this.guards = guards;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, Problems problems, JsonMapper json, CallerReader callers)
            throws Exception {
        ProblemResponder responder = new ProblemResponder(problems, json);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/openapi/**", "/actuator/**", "/error")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                                        .authenticationEntryPoint(responder))
                .exceptionHandling(e -> e.authenticationEntryPoint(responder))
                .build();
    }

    /** A span for each of a dozen filters costs more than the filters and tells nobody anything. */
    @Bean
    SecurityObservationSettings observed() {
        return SecurityObservationSettings.noObservations();
    }

    /** The issuer is asked for its keys at the first token, so start-up needs no issuer. */
    @Bean
    JwtDecoder jwtDecoder(SecuritySettings settings) {
        return new RememberedTokens(
                new SupplierJwtDecoder(
                        () -> {
                            NimbusJwtDecoder decoder =
                                    NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                                            .jwsAlgorithm(SignatureAlgorithm.RS256)
                                            .build();
                            decoder.setJwtValidator(
                                    new DelegatingOAuth2TokenValidator<>(
                                            JwtValidators.createDefaultWithIssuer(
                                                    settings.issuer()),
                                            new JwtClaimValidator<Collection<String>>(
                                                    JwtClaimNames.AUD,
                                                    audiences ->
                                                            audiences != null
                                                                    && audiences.contains(
                                                                            settings.audience()))));
                            return decoder;
                        }));
    }

    @Bean
    Policy policy(SecuritySettings settings) {
        return Policy.read(settings.policy());
    }

    @Bean
    CallerReader callerReader(Policy policy, SecuritySettings settings) {
        return new CallerReader(policy, settings);
    }

    @Bean
    ShownFields shownFields(Policy policy) {
        return new ShownFields(policy);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionInterceptor(guards));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }
}
