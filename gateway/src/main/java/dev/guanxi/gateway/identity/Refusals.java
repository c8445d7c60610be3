package dev.guanxi.gateway.identity;

import dev.guanxi.gateway.problem.Problem;
import dev.guanxi.gateway.problem.ProblemAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What the door says to whom it does not let in. Why a token was refused is not told: that helps
 * only those who forge one.
 */
@Component
class Refusals
        implements ServerAuthenticationEntryPoint,
                ServerAccessDeniedHandler,
                ServerExchangeRejectedHandler {

    private final ProblemAnswers answers;

    Refusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        var badToken = reason instanceof OAuth2AuthenticationException;
        exchange.getResponse()
                .getHeaders()
                .set(
                        HttpHeaders.WWW_AUTHENTICATE,
                        badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        return answers.write(
                exchange,
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "unauthenticated",
                        badToken
                                ? "The token is expired, forged or meant for someone else"
                                : "Send a token of the issuer: Authorization: Bearer <token>"));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return answers.write(
                exchange,
                Problem.of(HttpStatus.FORBIDDEN, "permission-missing", "This is not allowed"));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException bad) {
        return answers.write(
                exchange,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed-request",
                        "The path, a header or the method is not one that is passed on"));
    }
}
