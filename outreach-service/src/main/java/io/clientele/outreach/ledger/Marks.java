package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The one statement that sending is made of: it closes what has an answer and marks what goes next. */
@ApplicationScoped
public class Marks {

    private final Sql sql;
    private final Clock clock;
    private final LedgerConfig config;

    Marks(Sql sql, Clock clock, LedgerConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Commits both. A mark counts only under the lease it names, while the campaign goes, the recipient is still queued
     * and the address not suppressed; after the commit of a pause or a cancellation, which wait for the marks of that
     * moment, there is none. The end of a delivery counts whoever holds the lease by now, since it was really seen; that
     * it waits again counts only under the lease it was marked with: somebody else may have marked it since.
     *
     * @return what was marked, and only that may be sent
     */
    public Set<Mark.Key> commit(Collection<Outcome> outcomes, Collection<Mark> marks) {
        var marked = sql.of("""
                with going as (
                    select campaign_id, topic from dispatch
                    where campaign_id = any (:campaigns::uuid[]) and going and ended_at is null
                    for share
                ), wanted as materialized (
                    select m.* from going g
                    join unnest(:campaigns::uuid[], :profiles::uuid[], :tokens::int8[], :emails::text[], :hashes::text[])
                         as m (campaign_id, profile_id, token, email, hash) on m.campaign_id = g.campaign_id
                    where not exists (select from suppression x
                                      where x.address_hash = m.hash and x.topic in ('*', g.topic) and x.lifted_at is null)
                ), closed as (
                    update delivery d
                    set state = c.state, reply = coalesce(c.reply, d.reply),
                        ended_at = case when c.state not in ('QUEUED', 'DEFERRED') then now() end,
                        deferred_at = case when c.state = 'DEFERRED' then coalesce(d.deferred_at, now()) else d.deferred_at end,
                        retry_at = case when c.state = 'DEFERRED'
                                        then now() + (0.5 + random()) * least(:longest, :first * 2 ^ (d.attempts - 1)) * interval '1 second' end
                    from unnest(:closedCampaigns::uuid[], :closedProfiles::uuid[], :closedTokens::int8[], :states::text[],
                                :replies::text[], :bounces::bool[])
                         as c (campaign_id, profile_id, token, state, reply, bounced)
                    where d.profile_id = c.profile_id and d.campaign_id = c.campaign_id
                      and (d.state in ('SENDING', 'UNKNOWN') and c.state in ('SENT', 'FAILED')
                           or d.state = 'SENDING' and d.token = c.token)
                    returning d.profile_id, d.campaign_id, d.state, c.bounced
                ), told as (
                    insert into feedback (profile_id, message_id, kind, campaign_id, occurred_at)
                    select profile_id, 'outreach/' || campaign_id || '/' || profile_id || case when bounced then '/bounced' else '/sent' end,
                           case when bounced then 'BOUNCED' else 'SENT' end, campaign_id, :now
                    from closed where state = 'SENT' or bounced
                    on conflict do nothing
                )
                update delivery d
                set state = 'SENDING', email = m.email, token = m.token, attempts = d.attempts + 1, marked_at = now()
                from wanted m
                where d.profile_id = m.profile_id and d.campaign_id = m.campaign_id and d.state = 'QUEUED'
                  and exists (select from dispatch_share s
                              where s.campaign_id = d.campaign_id and s.share = d.share and s.token = m.token
                                and s.leased_until > now())
                returning d.campaign_id, d.profile_id""")
                .set("longest", config.longestRetry().toSeconds())
                .set("first", config.firstRetry().toSeconds())
                .set("closedCampaigns", each(outcomes, Outcome::campaignId))
                .set("closedProfiles", each(outcomes, Outcome::profileId))
                .set("closedTokens", each(outcomes, Outcome::token))
                .set("states", each(outcomes, Outcome::state))
                .set("replies", each(outcomes, Outcome::reply))
                .set("bounces", each(outcomes, Outcome::bounced))
                .set("now", clock.instant())
                .set("campaigns", each(marks, Mark::campaignId))
                .set("profiles", each(marks, Mark::profileId))
                .set("tokens", each(marks, Mark::token))
                .set("emails", each(marks, Mark::email))
                .set("hashes", each(marks, Mark::addressHash))
                .list(row -> new Mark.Key(row.uuid("campaign_id"), row.uuid("profile_id")));
        return new HashSet<>(marked);
    }

    private static <T> List<Object> each(Collection<T> all, Function<T, Object> part) {
        var parts = new ArrayList<Object>(all.size());
        all.forEach(one -> parts.add(part.apply(one)));
        return parts;
    }
}
