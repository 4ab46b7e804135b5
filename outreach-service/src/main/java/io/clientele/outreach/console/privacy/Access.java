package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;

/** That somebody was shown all that is known of a person. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Access(UUID id, UUID profileId, String askedBy, Instant askedAt) {}
