package io.clientele.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why profile-service refused (RFC 9457), as a person reads it. */
@JsonIgnoreProperties(ignoreUnknown = true) // profile-service may say more
record Problem(
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Fault> errors) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fault(String field, String message) {}

    String sentence() {
        if (errors == null || errors.isEmpty()) {
            return detail == null ? String.valueOf(title) : detail;
        }
        return errors.stream()
                .map(fault -> fault.field() + " " + fault.message())
                .collect(Collectors.joining("; "));
    }
}
