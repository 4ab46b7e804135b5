package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What they allow, and what they allowed when; which of several decisions holds is profile-service's to say. */
@ApplicationScoped
class Consents {

    private final Sql sql;

    Consents(Sql sql) {
        this.sql = sql;
    }

    void record(List<Fact<Told.Consent>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        sql.of("""
                with told as (
                    select * from unnest(:ids::uuid[], :versions::bigint[], :recorded::timestamptz[], :channels::text[],
                        :topics::text[], :statuses::text[], :decided::timestamptz[])
                        t(profile_id, version, recorded_at, channel, topic, status, decided_at)
                ), noted as (
                    insert into reading.consent_state
                        (profile_id, channel, topic, version, status, decided_at, recorded_at)
                    select profile_id, channel, topic, version, status, decided_at, recorded_at from told
                    on conflict do nothing
                )
                insert into reading.consent (profile_id, channel, topic, status, decided_at)
                select distinct on (profile_id, channel, topic) profile_id, channel, topic, status, decided_at
                from told order by profile_id, channel, topic, version desc
                on conflict (profile_id, channel, topic) do update
                set status = excluded.status, decided_at = excluded.decided_at""")
                .set("ids", facts.stream().map(Fact::profileId).toList())
                .set("versions", facts.stream().map(Fact::version).toList())
                .set("recorded", facts.stream().map(Fact::recordedAt).toList())
                .set(
                        "channels",
                        facts.stream().map(fact -> fact.told().channel()).toList())
                .set("topics", facts.stream().map(fact -> fact.told().topic()).toList())
                .set(
                        "statuses",
                        facts.stream().map(fact -> fact.told().status()).toList())
                .set(
                        "decided",
                        facts.stream().map(fact -> fact.told().decidedAt()).toList())
                .update();
    }
}
