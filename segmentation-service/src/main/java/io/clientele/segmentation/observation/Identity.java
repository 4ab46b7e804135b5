package io.clientele.segmentation.observation;

import io.clientele.segmentation.relationship.Exemption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is to us.
 *
 * @param speaksFor the organisation that they speak or buy for, if it is known here
 * @param consumes whether another bought something for them
 * @param abroad whether an address of theirs is in another country than the business; null if either is not known
 */
public record Identity(
        UUID profileId,
        boolean internal,
        boolean organisation,
        @Nullable String role,
        @Nullable UUID speaksFor,
        boolean objects,
        boolean consumes,
        boolean manager,
        int contactPersons,
        @Nullable Boolean abroad) {

    /** @param bought whether they bought or signed something themselves */
    public @Nullable Exemption exemption(boolean bought) {
        if (objects) {
            return Exemption.OBJECTION;
        }
        if (internal) {
            return Exemption.INTERNAL;
        }
        if ("PURCHASING_AGENT".equals(role)) {
            return Exemption.PURCHASING_AGENT;
        }
        if (speaksFor != null) {
            return Exemption.CONTACT_PERSON;
        }
        return !bought && (consumes || "CONSUMER".equals(role)) ? Exemption.CONSUMER : null;
    }
}
