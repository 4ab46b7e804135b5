package io.clientele.profile.change;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As the feed tells it: these events and purchases are to be forgotten by readers, too. */
@RegisterForReflection
@Schema(name = "ForgottenTold")
public record Gone(UUID profileId, List<UUID> eventIds, List<UUID> purchaseIds) {

    public static Change events(UUID profileId, List<UUID> eventIds) {
        return new Change(profileId, "forgotten", new Gone(profileId, eventIds, List.of()));
    }

    public static Change purchases(UUID profileId, List<UUID> purchaseIds) {
        return new Change(profileId, "forgotten", new Gone(profileId, List.of(), purchaseIds));
    }
}
