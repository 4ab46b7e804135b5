package io.clientele.outreach.campaign;

import io.clientele.kit.Problem;
import io.clientele.outreach.ledger.Dispatch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message planned for one audience. */
@Entity
public class Campaign {

    @Id
    UUID id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    UUID segmentId;

    @Column(nullable = false)
    UUID templateId;

    @Column(nullable = false)
    String topic;

    @Nullable
    Instant scheduledAt;

    @Nullable
    Integer ratePerSecond;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    CampaignState state = CampaignState.DRAFT;

    boolean archived;

    @Version
    long version;

    @Column(nullable = false)
    Instant createdAt;

    @Nullable
    Instant launchedAt;

    @Nullable
    Instant endedAt;

    protected Campaign() {} // for Hibernate

    Campaign(UUID id, NewCampaign plan, Instant now) {
        this.id = id;
        this.createdAt = now;
        describe(plan);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID templateId() {
        return templateId;
    }

    /** @throws Problem.Refusal 409 where what has gone out would become another thing */
    void change(NewCampaign plan) {
        var begun = state == CampaignState.RUNNING || state == CampaignState.PAUSED;
        if (state != CampaignState.DRAFT && !begun) {
            throw Problem.conflict("A campaign that is " + state + " can't be changed");
        }
        if (begun && !saysTheSameTo(plan)) {
            throw Problem.conflict("A campaign that has begun can only change its name and its rate");
        }
        describe(plan);
    }

    /** Now, or at its time. */
    void launch(Instant now) {
        if (scheduledAt != null && scheduledAt.isAfter(now) && state == CampaignState.DRAFT) {
            become(CampaignState.SCHEDULED);
        } else {
            if (launchedAt != null) {
                throw Problem.conflict("This campaign was launched already");
            }
            become(CampaignState.RUNNING);
            launchedAt = now;
        }
    }

    void pause() {
        become(CampaignState.PAUSED);
    }

    void resume() {
        if (state != CampaignState.PAUSED) {
            throw Problem.conflict("A campaign that is " + state + " can't be resumed");
        }
        become(CampaignState.RUNNING);
    }

    void cancel(Instant now) {
        become(CampaignState.CANCELLED);
        endedAt = now;
    }

    void finish(Instant now) {
        become(CampaignState.FINISHED);
        endedAt = now;
    }

    void archive(boolean away) {
        if (away && (state == CampaignState.RUNNING || state == CampaignState.SCHEDULED)) {
            throw Problem.conflict("A campaign that is " + state + " can't be archived");
        }
        archived = away;
    }

    Dispatch dispatch() {
        return Dispatch.of(id, name, segmentId, templateId, topic, ratePerSecond);
    }

    NewCampaign copied() {
        return new NewCampaign(name, segmentId, templateId, topic, null, ratePerSecond);
    }

    private void describe(NewCampaign plan) {
        name = plan.name();
        segmentId = plan.segmentId();
        templateId = plan.templateId();
        topic = plan.topic();
        scheduledAt = plan.scheduledAt();
        ratePerSecond = plan.ratePerSecond();
    }

    private boolean saysTheSameTo(NewCampaign plan) {
        return segmentId.equals(plan.segmentId()) && templateId.equals(plan.templateId()) && topic.equals(plan.topic());
    }

    private void become(CampaignState next) {
        if (!state.mayBecome(next)) {
            throw Problem.conflict("A campaign that is " + state + " can't become " + next);
        }
        state = next;
    }
}
