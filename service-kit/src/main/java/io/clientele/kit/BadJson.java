package io.clientele.kit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a body that is no JSON, or none of the form that is needed, in words for the caller. */
final class BadJson {

    private BadJson() {}

    static Problem.Error error(JacksonException broken) {
        if (broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining());
            return new Problem.Error(field.startsWith(".") ? field.substring(1) : field, reason(mapping));
        }
        var where = broken.getLocation();
        var place = where == null ? "" : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr());
        return new Problem.Error("body", "is not readable JSON" + place);
    }

    private static String reason(JsonMappingException broken) {
        return switch (broken) {
            case com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException _ -> "is not a known field";
            case com.fasterxml.jackson.databind.exc.InvalidFormatException format ->
                format.getTargetType().isEnum()
                        ? "must be one of " + List.of(format.getTargetType().getEnumConstants())
                        : "is not a valid " + format.getTargetType().getSimpleName();
            case com.fasterxml.jackson.databind.exc.InvalidTypeIdException _ -> "has a type that is not known";
            case com.fasterxml.jackson.databind.exc.ValueInstantiationException made
            when made.getCause() instanceof IllegalArgumentException why && why.getMessage() != null ->
                why.getMessage();
            default -> "has the wrong type or form";
        };
    }

    static Optional<JacksonException> cause(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException broken) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }
}
