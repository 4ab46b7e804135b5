package io.clientele.profile.voice;

import io.clientele.profile.fact.Fact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** They came to a webinar, a course, an evening at the shop. */
record Session(
        UUID id, @Nullable String sessionId, @Nullable String title, Instant attendedAt) {

    static final String ATTENDED = "Session Attended";

    static Session of(Fact fact) {
        var said = fact.said();
        return new Session(fact.id(), said.text("session_id"), said.text("title"), fact.occurredAt());
    }
}
