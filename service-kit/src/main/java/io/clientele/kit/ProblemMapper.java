package io.clientele.kit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where an exception becomes an answer. */
class ProblemMapper {

    @ServerExceptionMapper(priority = 1)
    public Response violated(ConstraintViolationException broken, UriInfo uri) {
        var errors = broken.getConstraintViolations().stream()
                .map(ProblemMapper::error)
                .toList();
        return answer(400, "The request is not valid", uri, errors);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JacksonException broken, UriInfo uri) {
        return answer(400, "The request is not valid", uri, List.of(BadJson.error(broken)));
    }

    /** Quarkus has a mapper of its own for this one, which only a mapper of the same type replaces. */
    @ServerExceptionMapper(priority = 1)
    public Response mistyped(MismatchedInputException broken, UriInfo uri) {
        return unreadable(broken, uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response refused(WebApplicationException refused, UriInfo uri) {
        var response = refused.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (refused instanceof Problem.Refusal refusal) {
            return answer(response.getStatus(), refusal.getMessage(), uri, refusal.errors());
        }
        var misread = misread(refused, uri);
        if (misread.isPresent()) {
            return answer(400, "The request is not valid", uri, List.of(misread.get()));
        }
        return BadJson.cause(refused)
                .map(cause -> unreadable(cause, uri))
                .orElseGet(() -> answer(response.getStatus(), sentence(refused), uri, List.of()));
    }

    @ServerExceptionMapper(priority = 1)
    public Response unknown(UnauthorizedException unknown, UriInfo uri) {
        return challenge(uri, "This needs a bearer token");
    }

    @ServerExceptionMapper(priority = 1)
    public Response unknown(AuthenticationFailedException unknown, UriInfo uri) {
        return challenge(uri, "The bearer token is not valid here, or no longer");
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(403, "Your role may not do this", uri, List.of());
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri) {
        return switch (GivingWay.sqlState(failure).orElse("")) {
            case "57014" -> answer(503, "This takes too long to answer now", uri, List.of());
            case "40P01", "40001" -> answer(503, "Others were changing the same: ask again", uri, List.of());
            case String state
            when state.startsWith("22") -> // it could not read a value: the caller's, not ours
                answer(400, "A value is out of range or malformed", uri, List.of());
            case String _
            when brokeOff(failure) -> answer(400, "The form ends before its last boundary", uri, List.of());
            default -> {
                Log.errorf(failure, "%s failed", uri.getPath());
                yield answer(500, null, uri, List.of());
            }
        };
    }

    /** The framework has no exception of its own for a form that can't be taken apart to its end. */
    private static boolean brokeOff(Throwable failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).endsWith("parsing multipart request");
    }

    private static Response challenge(UriInfo uri, String detail) {
        var response = answer(401, detail, uri, List.of());
        response.getHeaders().putSingle("WWW-Authenticate", "Bearer");
        return response;
    }

    private static Response answer(int status, @Nullable String detail, UriInfo uri, List<Problem.Error> errors) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, detail, uri.getPath(), errors))
                .build();
    }

    /** The framework takes an argument of the query that it can't read for a place that is not there. */
    private static Optional<Problem.Error> misread(WebApplicationException refused, UriInfo uri) {
        if (!(refused instanceof NotFoundException)) {
            return Optional.empty();
        }
        var why = new StringBuilder();
        for (var cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            why.append(cause.getMessage()).append(' ');
        }
        return uri.getQueryParameters().entrySet().stream()
                .filter(argument -> argument.getValue().stream().anyMatch(value -> names(why, value)))
                .map(argument -> new Problem.Error(argument.getKey(), "can't be read"))
                .findFirst();
    }

    /** Such as in: For input string: "abc", or: Text 'abc' could not be parsed. */
    private static boolean names(CharSequence why, String value) {
        return Pattern.compile("[\"'.: ]" + Pattern.quote(value) + "[\"' ]")
                .matcher(why)
                .find();
    }

    /** The framework's own messages ("HTTP 404 Not Found") say nothing that the title does not. */
    private static @Nullable String sentence(WebApplicationException refused) {
        var message = refused.getMessage();
        return message == null || message.startsWith("HTTP ") ? null : message;
    }

    private static Problem.Error error(ConstraintViolation<?> violation) {
        // the first two nodes are the method and its parameter, which the caller has never heard of
        var field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return new Problem.Error(field.isEmpty() ? parameter(violation) : field, violation.getMessage());
    }

    /** A parameter of the address has a plain value, and a body has none, or it would have been one of its fields. */
    private static String parameter(ConstraintViolation<?> violation) {
        var plain = violation.getInvalidValue() instanceof Number || violation.getInvalidValue() instanceof String;
        var path = violation.getPropertyPath().toString();
        return plain ? path.substring(path.indexOf('.') + 1) : "body";
    }
}
