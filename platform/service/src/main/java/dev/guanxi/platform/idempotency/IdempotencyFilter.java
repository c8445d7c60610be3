package dev.guanxi.platform.idempotency;

import dev.guanxi.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StreamUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a repeated POST the first answer. Effect and answer commit in one transaction, so a crash
 * leaves both or neither, and the repeat has one effect however the first one ended. A refused
 * request has no effect and is judged anew.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    /** Bulk uploads are never held in memory: they see to their keys themselves. */
    private static final String BULK = ":import";

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY_LENGTH = 255;

    private final IdempotentRequests requests;
    private final TransactionTemplate transactions;
    private final Problems problems;
    private final JsonMapper json;

    IdempotencyFilter(
            IdempotentRequests requests,
            TransactionTemplate transactions,
            Problems problems,
            JsonMapper json) {
        this.requests = requests;
        this.transactions = transactions;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getRequestURI().endsWith(BULK)
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            refuse(
                    response,
                    problems.of(
                            HttpStatus.BAD_REQUEST,
                            "malformed-idempotency-key",
                            "Idempotency-Key has 1 to " + MAX_KEY_LENGTH + " characters"));
            return;
        }
        byte[] body = StreamUtils.copyToByteArray(request.getInputStream());
        Principal caller = request.getUserPrincipal();
        RequestKey requestKey =
                new RequestKey(
                        caller.getName(),
                        key,
                        RequestKey.fingerprint(
                                request.getRequestURI() + "?" + request.getQueryString(), body));
        ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
        try {
            if (firstTime(requestKey, new ReplayedRequest(request, body), buffered, chain)) {
                buffered.copyBodyToResponse();
            } else {
                repeat(requestKey, response);
            }
        } catch (CannotCreateTransactionException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(
                    response,
                    problems.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "busy",
                            "The service is busy: repeat the request in a second"));
        }
    }

    private boolean firstTime(
            RequestKey key,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain) {
        Boolean first =
                transactions.execute(
                        status -> {
                            if (!requests.claim(key)) {
                                return false;
                            }
                            run(chain, request, response);
                            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                                requests.remember(key, StoredAnswer.of(response));
                            } else {
                                status.setRollbackOnly();
                            }
                            return true;
                        });
        return Boolean.TRUE.equals(first);
    }

    private static void run(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("The request failed below the filter", e);
        }
    }

    private void repeat(RequestKey key, HttpServletResponse response) throws IOException {
        IdempotentRequests.@Nullable Remembered first = requests.find(key).orElse(null);
        if (first == null) {
            refuse(
                    response,
                    problems.of(
                            HttpStatus.CONFLICT,
                            "request-in-progress",
                            "The first request with this key has just ended without an effect:"
                                    + " send it again"));
        } else if (!first.fingerprint().equals(key.fingerprint())) {
            refuse(
                    response,
                    problems.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "idempotency-key-reused",
                            "This Idempotency-Key was used for another request:"
                                    + " take a new key for a new request"));
        } else {
            first.answer().sendTo(response);
        }
    }

    private void refuse(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
