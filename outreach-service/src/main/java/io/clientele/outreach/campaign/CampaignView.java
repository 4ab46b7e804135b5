package io.clientele.outreach.campaign;

import io.clientele.outreach.ledger.Dispatch;
import io.clientele.outreach.ledger.Progress;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it stands.
 *
 * @param audienceComplete whether all of its audience is counted in {@code progress}
 * @param pausedBecause what a campaign that runs waits for, such as its relay
 */
@TemplateData
public record CampaignView(
        UUID id,
        String name,
        UUID segmentId,
        UUID templateId,
        String topic,
        @Nullable Instant scheduledAt,
        @Nullable Integer ratePerSecond,
        CampaignState state,
        boolean archived,
        boolean audienceComplete,
        Progress progress,
        @Nullable String pausedBecause,
        Instant createdAt,
        @Nullable Instant launchedAt,
        @Nullable Instant endedAt) {

    static CampaignView of(Campaign campaign, @Nullable Dispatch dispatch, Progress progress) {
        return new CampaignView(
                campaign.id,
                campaign.name,
                campaign.segmentId,
                campaign.templateId,
                campaign.topic,
                campaign.scheduledAt,
                campaign.ratePerSecond,
                campaign.state,
                campaign.archived,
                dispatch != null && dispatch.audienceComplete(),
                progress,
                dispatch == null ? null : dispatch.waitingBecause(),
                campaign.createdAt,
                campaign.launchedAt,
                campaign.endedAt);
    }
}
