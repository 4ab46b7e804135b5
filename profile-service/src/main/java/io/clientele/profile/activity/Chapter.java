package io.clientele.profile.activity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing of a person's story.
 *
 * @param title the event's name, the order's number, the consent's topic
 * @param detail an event's properties, a purchase with its lines (amounts in minor units), a decision
 */
record Chapter(
        Kind kind,
        Instant at,
        UUID id,
        String title,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String detail) {

    enum Kind {
        EVENT,
        PURCHASE,
        REFUND,
        CONSENT
    }

    Moment moment() {
        return new Moment(at, id);
    }
}
