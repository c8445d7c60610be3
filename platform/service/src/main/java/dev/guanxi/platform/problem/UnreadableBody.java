package dev.guanxi.platform.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which part of a body could not be read and why, without showing Java to the caller. */
record UnreadableBody(String code, String detail, List<FieldError> errors) {

    static UnreadableBody because(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException e ->
                    new UnreadableBody(
                            "unknown-field",
                            "The field " + pointer(e) + " is not known here",
                            List.of(new FieldError(pointer(e), "unknown field")));
            case InvalidFormatException e ->
                    at(e, "'" + e.getValue() + "' is not a " + typeName(e.getTargetType()));
            case MismatchedInputException e ->
                    at(e, "a " + typeName(e.getTargetType()) + " is expected here");
            case StreamReadException e ->
                    new UnreadableBody(
                            "malformed-json",
                            "The body is not JSON: line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr(),
                            List.of());
            case JacksonException e when hasReason(e) -> at(e, reason(e));
            case null, default ->
                    new UnreadableBody(
                            "malformed-body",
                            "The body is missing or cannot be read as JSON",
                            List.of());
        };
    }

    private static UnreadableBody at(JacksonException e, String message) {
        String pointer = pointer(e);
        String where = pointer.isEmpty() ? "The body" : "The field " + pointer;
        return new UnreadableBody(
                "wrong-type",
                where + " cannot be read: " + message,
                List.of(new FieldError(pointer, message)));
    }

    /** A value's own constructor refused: its message is meant for the caller. */
    private static boolean hasReason(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof Problem;
    }

    private static String reason(JacksonException e) {
        String message = e.getCause() == null ? null : e.getCause().getMessage();
        return message == null ? "not a valid value" : message;
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(
                        reference ->
                                reference.getPropertyName() == null
                                        ? String.valueOf(reference.getIndex())
                                        : reference.getPropertyName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String typeName(@Nullable Class<?> type) {
        if (type == null) {
            return "different value";
        }
        if (type.isEnum()) {
            return "value of " + java.util.Arrays.toString(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "UUID";
            case "Instant" -> "instant (RFC 3339, UTC)";
            case "Duration" -> "duration (ISO 8601)";
            case "BigDecimal", "Integer", "int", "Long", "long" -> "number";
            case "String" -> "text";
            case "Currency" -> "currency (ISO 4217)";
            case "Boolean", "boolean" -> "boolean";
            case "List", "ArrayList", "Set" -> "list";
            default -> "JSON object";
        };
    }
}
