package io.clientele.outreach.feedback;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that profile-service is still to be told. */
record Happening(
        UUID profileId,
        String messageId,
        Kind kind,
        @Nullable UUID campaignId,
        @Nullable String campaign,
        @Nullable UUID templateId,
        @Nullable String detail,
        @Nullable String visitor,
        Instant occurredAt) {

    enum Kind {
        SENT("Email Sent"),
        OPENED("Email Opened"),
        CLICKED("Email Clicked"),
        UNSUBSCRIBED("Email Unsubscribed"),
        BOUNCED("Email Bounced"),
        CONSENT(null),
        ERASED(null);

        final @Nullable String event;

        Kind(@Nullable String event) {
            this.event = event;
        }
    }

    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("campaign_id", String.valueOf(campaignId));
        properties.put("campaign", String.valueOf(campaign));
        properties.put("template_id", String.valueOf(templateId));
        if (kind == Kind.CLICKED && detail != null) {
            properties.put("url", detail);
        }
        if (visitor != null) {
            properties.put("class", visitor);
        }
        return properties;
    }
}
