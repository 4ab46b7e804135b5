package io.clientele.profile.voice;

import io.clientele.profile.fact.Fact;
import io.clientele.profile.fact.Forms;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** They passed something of ours on. */
record Share(
        UUID id,
        @Nullable String channel,
        @Nullable String of,
        @Nullable String url,
        Instant sharedAt) {

    static final String SHARED = "Content Shared";

    static Share of(Fact fact) {
        var said = fact.said();
        return new Share(
                fact.id(), said.text("channel"), said.text("of"), said.read("url", Forms::url), fact.occurredAt());
    }
}
