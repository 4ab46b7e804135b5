package io.clientele.outreach.lease;

import io.clientele.kit.Sql;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which parts of a campaign this replica sends: leases by the database's clock, each with a fencing token. */
@ApplicationScoped
public class Shares {

    private static final int LEASE_SECONDS = 15;

    private record Held(int share, long token) {}

    private final Sql sql;
    private final Replica replica;

    Shares(Sql sql, Replica replica) {
        this.sql = sql;
        this.replica = replica;
    }

    /** Says that this replica lives, and returns how many shares of a campaign each living one takes. */
    @Transactional
    public int quota() {
        sql.of("""
                insert into sender (owner, seen_at) values (:me, now())
                on conflict (owner) do update set seen_at = excluded.seen_at""").set("me", replica.name()).update();
        var living = sql.of("select count(*) from sender where seen_at > now() - :lease * interval '1 second'")
                .set("lease", LEASE_SECONDS)
                .number();
        return (int) Math.ceilDiv(Share.COUNT, living);
    }

    /** Renews, gives up what is above the quota, takes what is free below it; returns the tokens by share. */
    @Transactional
    public Map<Integer, Long> hold(UUID campaignId, int quota) {
        giveUp(campaignId, quota);
        var held = sql
                .of("""
                update dispatch_share s
                set token = case when owner = :me and leased_until > now() then token else token + 1 end,
                    owner = :me, leased_until = now() + :lease * interval '1 second'
                where campaign_id = :campaign and (owner = :me or leased_until <= now())
                  and share in (select share from dispatch_share
                                where campaign_id = :campaign and (owner = :me or leased_until <= now())
                                order by owner is distinct from :me, share limit :quota)
                returning share, token""")
                .set("me", replica.name())
                .set("lease", LEASE_SECONDS)
                .set("campaign", campaignId)
                .set("quota", quota)
                .list(row -> new Held(row.integer("share"), row.number("token")))
                .stream()
                .collect(Collectors.toMap(Held::share, Held::token));
        settleAbandoned(campaignId);
        return held;
    }

    /** For a replica that ends: the others need not wait. */
    @Transactional
    public void release() {
        sql.of("update dispatch_share set leased_until = '-infinity' where owner = :me and leased_until > now()")
                .set("me", replica.name())
                .update();
        sql.of("delete from sender where owner = :me or seen_at < now() - interval '1 day'")
                .set("me", replica.name())
                .update();
    }

    private void giveUp(UUID campaignId, int quota) {
        sql.of("""
                update dispatch_share set leased_until = '-infinity', owner = null
                where campaign_id = :campaign and owner = :me
                  and share in (select share from dispatch_share
                                where campaign_id = :campaign and owner = :me order by share offset :quota)""")
                .set("campaign", campaignId)
                .set("me", replica.name())
                .set("quota", quota)
                .update();
    }

    /** What was marked under a lease that has passed on may have been sent or not: nobody knows, so nobody repeats it. */
    private void settleAbandoned(UUID campaignId) {
        var abandoned = sql.of("""
                update delivery d set state = 'UNKNOWN', ended_at = now(), reply = 'The sender ended before the relay answered'
                from dispatch_share s
                where d.campaign_id = :campaign and d.state = 'SENDING'
                  and s.campaign_id = d.campaign_id and s.share = d.share and s.owner = :me and d.token < s.token""")
                .set("campaign", campaignId)
                .set("me", replica.name())
                .update();
        if (abandoned > 0) {
            Log.infof("Campaign %s: %d deliveries of a sender that ended are unknown", campaignId, abandoned);
        }
    }
}
