package dev.guanxi.issuer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param keyFile holds the signing key; made at the first start
 * @param audience goes into every access token
 * @param allowedOrigins pages of other origins that may fetch tokens, the gateway's OpenAPI page
 *     for one
 * @param users everyone who may log in or, as a machine, have a token
 */
@Validated
@ConfigurationProperties("guanxi.issuer")
record IssuerSettings(
        Path keyFile,
        @NotBlank String audience,
        List<String> allowedOrigins,
        @NotEmpty List<@Valid DemoUser> users) {

    /**
     * @param password in the encoded form of Spring Security: the algorithm in braces, then the
     *     hash
     * @param teams whose customers are the user's, too; null: none
     */
    record DemoUser(
            @NotBlank String name,
            @NotBlank String title,
            @NotBlank String password,
            @NotEmpty List<String> roles,
            List<String> teams) {

        DemoUser {
            teams = teams == null ? List.of() : List.copyOf(teams);
        }
    }
}
