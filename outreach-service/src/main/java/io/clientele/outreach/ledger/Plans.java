package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import io.clientele.outreach.lease.Replica;
import io.clientele.outreach.lease.Share;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes audiences into the ledger: one replica plans a campaign, and keeps where it is with every page. */
@ApplicationScoped
public class Plans {

    public static final Duration LEASE = Duration.ofSeconds(30);

    private final Sql sql;
    private final ErasedTally tally;
    private final Replica replica;

    Plans(Sql sql, ErasedTally tally, Replica replica) {
        this.sql = sql;
        this.tally = tally;
        this.replica = replica;
    }

    /** The token under which this replica may plan the campaign; none while another one does. */
    public OptionalLong take(UUID campaignId) {
        return sql
                .of("""
                update dispatch set owner = :me, token = token + 1, leased_until = now() + :seconds * interval '1 second'
                where campaign_id = :campaign and going and ended_at is null and not audience_complete
                  and leased_until <= now()
                returning token""")
                .set("me", replica.name())
                .set("seconds", LEASE.toSeconds())
                .set("campaign", campaignId)
                .list(row -> row.number("token"))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    public void release(UUID campaignId, long token) {
        sql.of("""
                update dispatch set leased_until = '-infinity' where campaign_id = :campaign and token = :token""").set("campaign", campaignId).set("token", token).update();
    }

    /**
     * Takes in a page and moves the cursor behind it.
     *
     * @return false if it is no longer this planner's turn, or the campaign no longer goes: then nothing was written
     */
    @Transactional
    public boolean add(UUID campaignId, long token, List<Planned> page, UUID last) {
        var staying =
                page.stream().filter(one -> !"ERASED".equals(one.reason())).toList();
        queue(campaignId, staying);
        tally.skipped(campaignId, page.size() - staying.size());
        var mine = moved(campaignId, token, last); // last of all: marks wait while the dispatch is locked
        if (!mine) {
            QuarkusTransaction.setRollbackOnly();
        }
        return mine;
    }

    /** The audience is in the ledger as a whole. */
    public boolean complete(UUID campaignId, long token) {
        return sql.of("""
                update dispatch set audience_complete = true, leased_until = '-infinity'
                where campaign_id = :campaign and token = :token and ended_at is null""").set("campaign", campaignId).set("token", token).update() == 1;
    }

    /** The ledger has grown manyfold: statements that were planned for a small one are planned anew. */
    public void analyze() {
        sql.of("analyze delivery").update();
    }

    private boolean moved(UUID campaignId, long token, @Nullable UUID last) {
        return sql.of("""
                update dispatch set planned_to = :last, leased_until = now() + :seconds * interval '1 second'
                where campaign_id = :campaign and token = :token and going and ended_at is null""")
                        .set("last", last)
                        .set("seconds", LEASE.toSeconds())
                        .set("campaign", campaignId)
                        .set("token", token)
                        .update()
                == 1;
    }

    private void queue(UUID campaignId, List<Planned> page) {
        sql.of("""
                insert into delivery (profile_id, campaign_id, share, state, reason, email, language, ended_at, origin_profile_id)
                select p.id, :campaign, p.share, case when p.reason is null then 'QUEUED' else 'SKIPPED' end, p.reason,
                       p.email, p.language, case when p.reason is not null then now() end, p.id
                from unnest(:ids::uuid[], :shares::int2[], :emails::text[], :languages::text[], :reasons::text[])
                     as p (id, share, email, language, reason)
                on conflict do nothing""")
                .set("campaign", campaignId)
                .set("ids", page.stream().map(Planned::profileId).toList())
                .set(
                        "shares",
                        page.stream()
                                .map(one -> (short) Share.of(one.profileId()))
                                .toList())
                .set("emails", page.stream().map(Planned::email).toList())
                .set("languages", page.stream().map(Planned::language).toList())
                .set("reasons", page.stream().map(Planned::reason).toList())
                .update();
    }
}
