package io.clientele.profile.declaration;

import java.time.Instant;

/**
 * An attribute that was declared.
 *
 * @param version what {@code If-Match} is compared with
 */
record Declaration(String name, Description form, long version, Instant changedAt) {

    /** Entity tag, RFC 9110, 8.8.3. */
    String tag() {
        return "\"" + version + "\"";
    }
}
