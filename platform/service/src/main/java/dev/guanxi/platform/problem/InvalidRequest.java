package dev.guanxi.platform.problem;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;

/** A body that cannot be read, or whose fields do not hold what they should (400). */
public final class InvalidRequest extends Malformed {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    private InvalidRequest(String code, String detail, List<FieldError> errors) {
        super(code, detail);
        this.errors = errors;
    }

    /** What a JSON reader could not read. */
    public static InvalidRequest unreadable(@Nullable Throwable cause) {
        UnreadableBody body = UnreadableBody.because(cause);
        return new InvalidRequest(body.code(), body.detail(), body.errors());
    }

    /** What a validator found. */
    public static InvalidRequest violating(Errors found) {
        return violating(
                Stream.concat(
                                found.getFieldErrors().stream().map(InvalidRequest::fieldError),
                                found.getGlobalErrors().stream()
                                        .map(error -> new FieldError("", text(error))))
                        .toList());
    }

    static InvalidRequest violating(List<FieldError> errors) {
        return new InvalidRequest(
                "invalid-request", "See errors for what has to be corrected", errors);
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }

    /** A value that could not be bound is told as such: the binder's message would show Java. */
    static FieldError fieldError(org.springframework.validation.FieldError error) {
        String message = error.isBindingFailure() ? "not a valid value" : text(error);
        return new FieldError(pointer(error.getField()), message);
    }

    static String text(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "not valid" : message;
    }

    /** {@code lines[0].quantity} becomes {@code /lines/0/quantity}. */
    private static String pointer(String field) {
        return "/" + field.replace("].", "/").replace("[", "/").replace("]", "").replace('.', '/');
    }
}
