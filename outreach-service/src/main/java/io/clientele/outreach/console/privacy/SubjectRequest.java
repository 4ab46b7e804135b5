package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked through a shop what is known of them.
 *
 * @param reference the shop's number of the request
 * @param answeredAt when it was shown; null while they wait
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record SubjectRequest(
        UUID profileId,
        String source,
        String reference,
        Instant askedAt,
        @Nullable Instant answeredAt) {}
