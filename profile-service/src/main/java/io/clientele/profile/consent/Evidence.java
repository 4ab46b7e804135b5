package io.clientele.profile.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * How a decision could be shown to have been made.
 *
 * @param wording the id of the words that they were shown, and in which version
 * @param proof where to look: a form's address, a letter's number, JSON of the source's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record Evidence(
        @Nullable String wording,
        @Nullable Integer wordingVersion,
        @Nullable String proof) {

    public static final Evidence NONE = new Evidence(null, null, null);
}
