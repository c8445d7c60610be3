package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/** Answers 401 as a problem; the WWW-Authenticate header is the standard's (RFC 6750). */
class ProblemResponder implements AuthenticationEntryPoint {

    private final BearerTokenAuthenticationEntryPoint standard =
            new BearerTokenAuthenticationEntryPoint();
    private final Problems problems;
    private final JsonMapper json;

    ProblemResponder(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        standard.commence(request, response, e);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String detail =
                request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? "Send an access token: Authorization: Bearer …"
                        : "The token is not valid here: forged, expired, or meant for another";
        json.writeValue(
                response.getOutputStream(),
                problems.of(HttpStatus.valueOf(response.getStatus()), "unauthenticated", detail));
    }
}
