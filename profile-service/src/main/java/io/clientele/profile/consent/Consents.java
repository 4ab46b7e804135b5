package io.clientele.profile.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Keeps decisions: the last one on a channel and topic stands. The profiles must be locked by the caller. */
@ApplicationScoped
public class Consents {

    private record Key(UUID profileId, String channel, String topic) {}

    private static final String INSERT = """
            insert into consent (profile_id, channel, topic, status, basis, source, decided_at, recorded_at)
            select *, :now from unnest(:ids::uuid[], :channels::text[], :topics::text[], :statuses::text[],
                                       :bases::text[], :sources::text[], :times::timestamptz[])
            on conflict (profile_id, channel, topic) do\s""";
    private static final String RETURNING = """

            returning profile_id, channel, topic, status, basis, source, decided_at""";
    private static final String IF_NONE = INSERT + "nothing" + RETURNING;
    private static final String IF_LATER = INSERT + """
            update set
                status = excluded.status, basis = excluded.basis, source = excluded.source,
                decided_at = excluded.decided_at, recorded_at = excluded.recorded_at
            where consent.decided_at <= excluded.decided_at
              and (consent.status, consent.basis, consent.source, consent.decided_at)
                  is distinct from (excluded.status, excluded.basis, excluded.source, excluded.decided_at)""" + RETURNING;

    private final Sql sql;
    private final Changes changes;
    private final Clock clock;

    Consents(Sql sql, Changes changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes these where there is no decision yet, whatever it would be; the first of a list wins. */
    @Transactional(TxType.MANDATORY)
    public void assume(List<Decision> decisions) {
        var first = new LinkedHashMap<Key, Decision>();
        decisions.forEach(one -> first.putIfAbsent(key(one), one));
        write(IF_NONE, first.values());
    }

    /** Takes each decision unless a later one stands; of several on the same, one after the other as they were made. */
    @Transactional(TxType.MANDATORY)
    public void decide(List<Decision> decisions) {
        var histories = decisions.stream()
                .sorted(Comparator.comparing(Decision::decidedAt))
                .collect(groupingBy(Consents::key, LinkedHashMap::new, toList()));
        var longest = histories.values().stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < longest; n++) {
            var nth = n;
            write(
                    IF_LATER,
                    histories.values().stream()
                            .filter(history -> history.size() > nth)
                            .map(history -> history.get(nth))
                            .toList());
        }
    }

    List<Consent> of(UUID profileId) {
        return sql.of("select * from consent where profile_id = :id order by channel, topic")
                .set("id", profileId)
                .list(Consent::of);
    }

    private static Key key(Decision decision) {
        return new Key(decision.profileId(), decision.channel(), decision.topic());
    }

    private void write(String text, Collection<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        var taken = sql.of(text)
                .set("ids", decisions.stream().map(Decision::profileId).toList())
                .set("channels", decisions.stream().map(Decision::channel).toList())
                .set("topics", decisions.stream().map(Decision::topic).toList())
                .set("statuses", decisions.stream().map(Decision::status).toList())
                .set("bases", decisions.stream().map(Decision::basis).toList())
                .set("sources", decisions.stream().map(Decision::source).toList())
                .set("times", decisions.stream().map(Decision::decidedAt).toList())
                .set("now", clock.instant())
                .list(row -> new Change(row.uuid("profile_id"), "consent", Consent.of(row)));
        prove(taken);
        changes.record(taken);
    }

    private void prove(List<Change> taken) {
        var made = taken.stream().map(change -> (Consent) change.data()).toList();
        sql.of("""
                insert into consent_decision (profile_id, id, channel, topic, status, basis, source, decided_at,
                                              recorded_at, origin_profile_id)
                select t.profile_id, t.id, c.channel, c.topic, c.status, c.basis, c.source, c.decided_at, :now, t.profile_id
                from unnest(:ids::uuid[], :proofs::uuid[], :channels::text[], :topics::text[])
                         t(profile_id, id, channel, topic)
                join consent c using (profile_id, channel, topic)""")
                .set("now", clock.instant())
                .set("ids", taken.stream().map(Change::profileId).toList())
                .set(
                        "proofs",
                        taken.stream()
                                .map(one -> UuidCreator.getTimeOrderedEpoch())
                                .toList())
                .set("channels", made.stream().map(Consent::channel).toList())
                .set("topics", made.stream().map(Consent::topic).toList())
                .update();
    }
}
