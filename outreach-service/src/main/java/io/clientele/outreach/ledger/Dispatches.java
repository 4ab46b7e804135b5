package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import io.clientele.outreach.lease.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be sent, from its launch to its end. */
@ApplicationScoped
public class Dispatches {

    private static final String OVER = """
            d.ended_at is null and (d.audience_complete and d.going or d.cancelled)
            and not exists (select from delivery r where r.campaign_id = d.campaign_id and r.state = 'QUEUED')
            and not exists (select from delivery r where r.campaign_id = d.campaign_id and r.state = 'SENDING')
            and not exists (select from delivery r where r.campaign_id = d.campaign_id and r.state = 'DEFERRED')""";

    private final Sql sql;
    private final Event<DispatchOver> over;

    Dispatches(Sql sql, Event<DispatchOver> over) {
        this.sql = sql;
        this.over = over;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void start(Dispatch dispatch) {
        sql.of("""
                insert into dispatch (campaign_id, name, segment_id, template_id, topic, rate_per_second)
                values (:campaign, :name, :segment, :template, :topic, :rate)""")
                .set("campaign", dispatch.campaignId())
                .set("name", dispatch.name())
                .set("segment", dispatch.segmentId())
                .set("template", dispatch.templateId())
                .set("topic", dispatch.topic())
                .set("rate", dispatch.ratePerSecond())
                .update();
        sql.of("insert into dispatch_share (campaign_id, share) select :campaign, generate_series(0, :last)")
                .set("campaign", dispatch.campaignId())
                .set("last", Share.COUNT - 1)
                .update();
    }

    /** Pauses or resumes. After the pause's commit nothing more is marked; what is marked goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void go(UUID campaignId, boolean going, @Nullable Integer ratePerSecond) {
        sql.of("""
                update dispatch set going = :going, rate_per_second = :rate, waiting_because = null
                where campaign_id = :campaign""")
                .set("going", going)
                .set("rate", ratePerSecond)
                .set("campaign", campaignId)
                .update();
    }

    /** Nobody is planned or marked any more. It is open until what is under way has its answers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(UUID campaignId) {
        sql.of("""
                update dispatch set going = false, cancelled = true, waiting_because = null
                where campaign_id = :campaign""").set("campaign", campaignId).update();
        skipWaiting(campaignId);
    }

    /** Of a campaign that is cancelled: also who was under way then and would be tried again. */
    public void skipWaiting(UUID campaignId) {
        sql.of("""
                update delivery set state = 'SKIPPED', reason = 'CANCELLED', ended_at = now(), retry_at = null
                where campaign_id = :campaign and state in ('QUEUED', 'DEFERRED')""").set("campaign", campaignId).update();
    }

    public Optional<Dispatch> find(UUID campaignId) {
        return sql.of("select * from dispatch where campaign_id = :campaign")
                .set("campaign", campaignId)
                .one(Dispatch::read);
    }

    /** All that have not ended, the oldest first. */
    public List<Dispatch> open() {
        return sql.of("select * from dispatch where ended_at is null order by started_at")
                .list(Dispatch::read);
    }

    /** Says on the campaign's page what it waits for; null when it goes on. */
    public void waits(UUID campaignId, @Nullable String because) {
        sql.of("""
                update dispatch set waiting_because = :because
                where campaign_id = :campaign and waiting_because is distinct from :because::text""").set("because", because).set("campaign", campaignId).update();
    }

    /** Ends it, and its campaign, if everybody of a complete audience has an end; told from the ledger alone. */
    @Transactional
    public void endIfOver(UUID campaignId) {
        if (sql.of("select count(*) from dispatch d where d.campaign_id = :campaign and " + OVER)
                        .set("campaign", campaignId)
                        .number()
                == 1) {
            over.fire(new DispatchOver(campaignId));
        }
    }

    /** Under the lock of its campaign, as every change of both is; false if it is not over after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(UUID campaignId) {
        var ended = sql.of(
                                "update dispatch d set ended_at = now(), waiting_because = null where d.campaign_id = :campaign and "
                                        + OVER)
                        .set("campaign", campaignId)
                        .update()
                == 1;
        if (ended) { // whose address is whose matters only while mail goes out
            sql.of("delete from claim where campaign_id = :campaign")
                    .set("campaign", campaignId)
                    .update();
        }
        return ended;
    }
}
