package dev.guanxi.platform.problem;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Maps every exception that leaves a controller to RFC 9457 with a stable code. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Problem e) {
        return answer(problems.of(e));
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException e) {
        String name = e.getName();
        return answer(
                problems.of(
                        HttpStatus.BAD_REQUEST,
                        "wrong-type",
                        "'" + e.getValue() + "' is not a value for " + name,
                        List.of(new FieldError("/" + name, "not a valid value"))));
    }

    /** A query parameter that is no UTF-8, such as half a character. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException e) {
        return answer(
                problems.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed-parameter",
                        "A parameter cannot be read: percent-encode it as UTF-8"));
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> busy(Exception e) {
        // Many of these come at once when they come: no stack trace, which would cost still more.
        log.warn("The database could not serve a request: {}", e.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(
                        problems.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "busy",
                                "The service is busy: repeat the request in a second"));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        log.error("A request failed in a way that nobody foresaw", e);
        return answer(
                problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something went wrong on our side; the trace id finds it in the logs"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refused(InvalidRequest.unreadable(e.getCause()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refused(InvalidRequest.violating(e.getBindingResult()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldError> errors =
                e.getParameterValidationResults().stream()
                        .flatMap(
                                result ->
                                        result.getResolvableErrors().stream()
                                                .map(error -> fieldError(result, error)))
                        .toList();
        return refused(InvalidRequest.violating(errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String detail =
                body instanceof ProblemDetail given && given.getDetail() != null
                        ? given.getDetail()
                        : "The request cannot be served as it is";
        return ResponseEntity.status(status)
                .headers(headers)
                .body(problems.of(status, codeOf(status), detail));
    }

    private static FieldError fieldError(
            org.springframework.validation.method.ParameterValidationResult result,
            MessageSourceResolvable error) {
        if (error instanceof org.springframework.validation.FieldError field) {
            return InvalidRequest.fieldError(field);
        }
        String name = result.getMethodParameter().getParameterName();
        return new FieldError(name == null ? "" : "/" + name, InvalidRequest.text(error));
    }

    private static String codeOf(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (known == HttpStatus.NOT_FOUND) {
            return "no-such-resource";
        }
        return known == null
                ? "refused"
                : known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
