package io.clientele.profile.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As the feed tells it: these events are to be forgotten by readers, too. */
@RegisterForReflection
@Schema(name = "ForgottenTold")
public record ForgottenEvents(UUID profileId, List<UUID> eventIds) {}
