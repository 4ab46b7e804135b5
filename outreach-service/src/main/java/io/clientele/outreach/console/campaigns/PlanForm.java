package io.clientele.outreach.console.campaigns;

import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.campaign.NewCampaign;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's plan as it stands in the form; {@code at} is local time where the business is, {@code version} guards
 * against two who edit at once.
 */
record PlanForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String segmentId,
        @RestForm @Nullable String templateId,
        @RestForm @Nullable String topic,
        @RestForm @Nullable String at,
        @RestForm @Nullable String rate,
        @RestForm @Nullable Long version) {

    /** With what was chosen on the way here. */
    static PlanForm empty(@Nullable String segmentId, @Nullable String templateId) {
        return new PlanForm("", segmentId, templateId, "newsletter", "", "", null);
    }

    static PlanForm of(CampaignView campaign, long version, ZoneId zone) {
        return new PlanForm(
                campaign.name(),
                campaign.segmentId().toString(),
                campaign.templateId().toString(),
                campaign.topic(),
                campaign.scheduledAt() == null
                        ? ""
                        : LocalDateTime.ofInstant(campaign.scheduledAt(), zone)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString(),
                campaign.ratePerSecond() == null ? "" : campaign.ratePerSecond().toString(),
                version);
    }

    /** What can't be read is left out, and then is missed. */
    NewCampaign plan(ZoneId zone) {
        return new NewCampaign(
                name == null ? "" : name,
                id(segmentId),
                id(templateId),
                topic == null ? "" : topic,
                time(zone),
                speed());
    }

    private @Nullable Instant time(ZoneId zone) {
        try {
            return at == null || at.isEmpty()
                    ? null
                    : LocalDateTime.parse(at).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private @Nullable Integer speed() {
        return rate != null && rate.matches("\\d{1,9}") ? Integer.valueOf(rate) : null;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
