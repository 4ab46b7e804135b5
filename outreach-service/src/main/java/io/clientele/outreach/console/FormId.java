package io.clientele.outreach.console;

import io.clientele.kit.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hidden field that says which thing a form is about; empty for a new one. */
public final class FormId {

    private FormId() {}

    /** @throws Problem.Refusal 400 if somebody put something else there */
    public static @Nullable UUID of(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Problem.badRequest("id", "is not an id");
        }
    }
}
