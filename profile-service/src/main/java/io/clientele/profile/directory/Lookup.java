package io.clientele.profile.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom one wants to know about, and which consent; without channel or topic no consent is told. */
record Lookup(
        @NotNull @Size(max = 1000) List<@NotNull UUID> ids,
        @Nullable String channel,
        @Nullable String topic) {}
