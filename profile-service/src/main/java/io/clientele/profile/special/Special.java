package io.clientele.profile.special;

import io.clientele.profile.trait.SpecialCategory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of somebody in one category, and how we know. */
record Special(
        SpecialCategory category, String value, @Nullable String source, Instant recordedAt) {}
