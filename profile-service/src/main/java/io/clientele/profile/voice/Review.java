package io.clientele.profile.voice;

import io.clientele.profile.fact.Fact;
import io.clientele.profile.fact.Forms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What they wrote of us, and where.
 *
 * @param of what it is about
 * @param source such as the site that it stands on
 */
record Review(
        UUID id,
        @Nullable BigDecimal rating,
        @Nullable String of,
        @Nullable String source,
        @Nullable String url,
        @Nullable String text,
        Instant postedAt) {

    static final String POSTED = "Review Posted";

    static Review of(Fact fact) {
        var said = fact.said();
        return new Review(
                fact.id(),
                said.number("rating"),
                said.text("of"),
                said.text("source"),
                said.read("url", Forms::url),
                said.text("text", 5000),
                fact.occurredAt());
    }
}
