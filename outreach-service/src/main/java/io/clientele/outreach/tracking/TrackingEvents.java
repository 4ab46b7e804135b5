package io.clientele.outreach.tracking;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import io.clientele.outreach.ledger.Addressee;
import io.clientele.outreach.ledger.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens, clicks and unsubscribes as they came; the first of each kind also goes to the person's timeline. */
@ApplicationScoped
class TrackingEvents {

    private final Sql sql;
    private final Deliveries deliveries;
    private final Clock clock;

    TrackingEvents(Sql sql, Deliveries deliveries, Clock clock) {
        this.sql = sql;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Transactional
    void opened(LinkToken token, Visitor visitor) {
        addressee(token).ifPresent(who -> {
            record(token, who, "OPEN", visitor);
            tell(token, who, "OPENED", "opened/" + visitor.as(), null, visitor);
        });
    }

    @Transactional
    void clicked(LinkToken token, String url, Visitor visitor) {
        addressee(token).ifPresent(who -> {
            record(token, who, "CLICK", visitor);
            tell(token, who, "CLICKED", "clicked/" + token.number() + "/" + visitor.as(), url, visitor);
        });
    }

    /** Inside the transaction that unsubscribes. */
    void unsubscribed(LinkToken token, Addressee who, Visitor visitor) {
        record(token, who, "UNSUBSCRIBE", visitor);
        tell(token, who, "UNSUBSCRIBED", "unsubscribed", null, null);
    }

    /** That they want no mail about a topic any more, for profile-service to keep. */
    void revoked(LinkToken token, Addressee who, String topic) {
        tell(token, who, "CONSENT", "revoked/" + topic, topic, null);
    }

    /** Nobody, where the person was erased: then there is nothing to keep. */
    private Optional<Addressee> addressee(LinkToken token) {
        return deliveries.addressee(token.campaignId(), token.profileId());
    }

    private void record(LinkToken token, Addressee who, String kind, Visitor visitor) {
        sql.of("""
                insert into tracking_event (profile_id, id, campaign_id, kind, link, class, rule, user_agent, occurred_at,
                                            origin_profile_id)
                values (:profile, :id, :campaign, :kind, :link, :class, :rule, :agent, :now, :origin)""")
                .set("profile", who.profileId())
                .set("id", UuidCreator.getTimeOrderedEpoch())
                .set("campaign", token.campaignId())
                .set("kind", kind)
                .set("link", kind.equals("CLICK") ? token.number() : null)
                .set("class", visitor.as())
                .set("rule", visitor.rule())
                .set("agent", visitor.userAgent())
                .set("now", clock.instant())
                .set("origin", token.profileId())
                .update();
    }

    private void tell(
            LinkToken token,
            Addressee who,
            String kind,
            String what,
            @Nullable String detail,
            @Nullable Visitor visitor) {
        sql.of("""
                insert into feedback (profile_id, message_id, kind, campaign_id, detail, class, occurred_at)
                values (:profile, :message, :kind, :campaign, :detail, :class, :now)
                on conflict do nothing""")
                .set("profile", who.profileId())
                .set("message", "outreach/" + token.campaignId() + "/" + who.profileId() + "/" + what)
                .set("kind", kind)
                .set("campaign", token.campaignId())
                .set("detail", detail)
                .set("class", visitor == null ? null : visitor.as())
                .set("now", clock.instant())
                .update();
    }
}
