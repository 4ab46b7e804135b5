package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sees to it that one mailbox gets one mail of a campaign, whichever replicas send to the profiles that have it. */
@ApplicationScoped
public class Claims {

    private final Sql sql;

    Claims(Sql sql) {
        this.sql = sql;
    }

    /**
     * Claims each one's address, before their mail is marked. Whoever was skipped after all gives theirs up to the next,
     * and a duplicate to its survivor.
     *
     * @param addresses by profile, the first bits of the address's hash
     * @return those whose address another profile of this campaign has, or had
     */
    public Set<UUID> refused(UUID campaignId, Map<UUID, Long> addresses) {
        return new HashSet<>(sql.of("""
                with wanted as (
                    select * from unnest(:profiles::uuid[], :addresses::int8[]) as w (profile_id, address)
                ), taken as (
                    insert into claim (campaign_id, address, profile_id)
                    select distinct on (address) :campaign::uuid, address, profile_id from wanted order by address, profile_id
                    on conflict (campaign_id, address) do update set profile_id = excluded.profile_id
                    where exists (select from delivery d where d.profile_id = claim.profile_id
                                    and d.campaign_id = claim.campaign_id and d.state = 'SKIPPED')
                       or exists (select from merged m where m.profile_id = claim.profile_id
                                    and m.into_profile_id = excluded.profile_id)
                    returning address, profile_id
                )
                select w.profile_id from wanted w
                where not exists (select from taken t where t.address = w.address and t.profile_id = w.profile_id)
                  and not exists (select from claim c where c.campaign_id = :campaign and c.address = w.address
                                    and c.profile_id = w.profile_id)""")
                .set("campaign", campaignId)
                .set("profiles", addresses.keySet())
                .set("addresses", addresses.values())
                .list(row -> row.uuid("profile_id")));
    }

    /** Those of whom a duplicate has been mailed already, or is being. */
    public Set<UUID> servedAsAnother(UUID campaignId, Collection<UUID> profiles) {
        return new HashSet<>(sql.of("""
                select m.into_profile_id from merged m
                join delivery d on d.profile_id = m.profile_id and d.campaign_id = :campaign
                where m.into_profile_id = any (:profiles::uuid[]) and d.state in ('SENDING', 'SENT', 'UNKNOWN')""")
                .set("campaign", campaignId)
                .set("profiles", profiles)
                .list(row -> row.uuid("into_profile_id")));
    }
}
