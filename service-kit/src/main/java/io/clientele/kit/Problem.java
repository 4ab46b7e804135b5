package io.clientele.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, for the caller to read and mend: a problem detail of RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@RegisterForReflection
public record Problem(
        int status,
        String title,
        @Nullable String detail,
        @Nullable String instance,
        List<Error> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing to mend; {@code field} is a path such as {@code batch[3].event}. */
    @RegisterForReflection
    public record Error(String field, String message) {}

    static Problem of(int status, @Nullable String detail, @Nullable String instance, List<Error> errors) {
        var known = Response.Status.fromStatusCode(status);
        return new Problem(status, known == null ? "Error" : known.getReasonPhrase(), detail, instance, errors);
    }

    /** Thrown by a feature to say no: 4xx with a sentence, and what to mend if it is the input. */
    public static class Refusal extends WebApplicationException {

        private final List<Error> errors;

        public Refusal(int status, String detail, List<Error> errors) {
            super(detail, status);
            this.errors = errors;
        }

        public List<Error> errors() {
            return errors;
        }
    }

    public static Refusal badRequest(String field, String message) {
        return new Refusal(400, "The request is not valid", List.of(new Error(field, message)));
    }

    public static Refusal badRequest(List<Error> errors) {
        return new Refusal(400, "The request is not valid", errors);
    }

    public static Refusal notFound(String detail) {
        return new Refusal(404, detail, List.of());
    }

    public static Refusal conflict(String detail) {
        return new Refusal(409, detail, List.of());
    }

    public static Refusal conflict(String detail, List<Error> errors) {
        return new Refusal(409, detail, errors);
    }
}
