package io.clientele.outreach.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a campaign.
 *
 * @param topic what it is about: it reaches those who consented to just this
 * @param scheduledAt business time; without it, a launch is at once
 * @param ratePerSecond at most so many mails; without it, as many as the relay takes
 */
public record NewCampaign(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID segmentId,
        @NotNull UUID templateId,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}/]*", message = "must be one line without a slash")
        String topic,

        @Nullable Instant scheduledAt,
        @Nullable @Min(1) @Max(100_000) Integer ratePerSecond) {

    public NewCampaign {
        name = name == null ? null : name.strip();
        topic = topic == null ? null : topic.strip();
    }
}
