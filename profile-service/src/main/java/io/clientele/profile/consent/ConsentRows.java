package io.clientele.profile.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.ledger.Content;
import io.clientele.profile.ledger.Ledger;
import io.clientele.profile.ledger.Ledger.Made;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The decisions that stand, in the database; what is taken goes into the ledger and is told in the feed. */
@ApplicationScoped
class ConsentRows {

    /** Which decision may take the place of which. */
    enum Rule {
        IF_NONE("nothing"),
        /** Only for what an import gave, and gives back. */
        ANYWAY("""
                update set status = excluded.status, basis = excluded.basis, source = excluded.source,
                    wording = excluded.wording, wording_version = excluded.wording_version, proof = excluded.proof,
                    decided_at = excluded.decided_at, recorded_at = excluded.recorded_at"""),
        IF_LATER(later("")),
        IF_LATER_AND_NO_YES_AFTER_A_NO(later(" and (excluded.status <> 'GRANTED' or consent.status = 'GRANTED')"));

        private final String text;

        Rule(String then) {
            this.text = """
                insert into consent (profile_id, channel, topic, purpose, status, basis, source, wording, wording_version,
                                     proof, decided_at, recorded_at)
                select *, :now from unnest(:ids::uuid[], :channels::text[], :topics::text[], :purposes::text[],
                                           :statuses::text[], :bases::text[], :sources::text[], :wordings::text[],
                                           :versions::int[], :proofs::text[], :times::timestamptz[])
                on conflict (profile_id, channel, topic, purpose) do %s
                returning *""".formatted(then);
        }

        private static String later(String besides) {
            return """
                update set status = excluded.status, basis = excluded.basis, source = excluded.source,
                    wording = excluded.wording, wording_version = excluded.wording_version, proof = excluded.proof,
                    decided_at = excluded.decided_at, recorded_at = excluded.recorded_at
                where consent.decided_at <= excluded.decided_at
                  and (consent.status, consent.basis, consent.source, consent.wording, consent.wording_version,
                       consent.proof, consent.decided_at)
                      is distinct from (excluded.status, excluded.basis, excluded.source, excluded.wording,
                                        excluded.wording_version, excluded.proof, excluded.decided_at)""" + besides;
        }
    }

    record Standing(UUID profileId, Consent consent) {}

    private final Sql sql;
    private final Ledger ledger;
    private final Changes changes;
    private final Clock clock;
    private final List<Allowance> allowances;

    ConsentRows(Sql sql, Ledger ledger, Changes changes, Clock clock, @All List<Allowance> allowances) {
        this.sql = sql;
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
        this.allowances = allowances;
    }

    List<Consent> of(UUID profileId) {
        return sql.of("select * from consent where profile_id = :id order by channel, topic, purpose")
                .set("id", profileId)
                .list(Consent::of);
    }

    /** At most one decision a subject; returns those that were taken. */
    List<Standing> write(Rule rule, Collection<Decision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var taken = put(rule.text, decisions, now);
        ledger.append(taken.stream()
                .map(one -> new Made(one.profileId(), content(one.consent(), now)))
                .toList());
        tell(taken);
        changed(taken.stream().map(Standing::profileId).distinct().toList());
        return taken;
    }

    /** Makes exactly these stand for a person, whatever stood before, and tells it anew. */
    void restore(UUID profileId, List<Consent> standing) {
        sql.of("delete from consent where profile_id = :id")
                .set("id", profileId)
                .update();
        var decisions = standing.stream().map(one -> one.of(profileId)).toList();
        if (!decisions.isEmpty()) {
            put(Rule.IF_NONE.text, decisions, clock.instant());
        }
        changed(List.of(profileId));
        tell(standing.stream().map(one -> new Standing(profileId, one)).toList());
    }

    private List<Standing> put(String text, Collection<Decision> decisions, Instant now) {
        return sql.of(text)
                .set("ids", decisions.stream().map(Decision::profileId).toList())
                .set("channels", decisions.stream().map(Decision::channel).toList())
                .set("topics", decisions.stream().map(Decision::topic).toList())
                .set("purposes", decisions.stream().map(Decision::purpose).toList())
                .set("statuses", decisions.stream().map(Decision::status).toList())
                .set("bases", decisions.stream().map(Decision::basis).toList())
                .set("sources", decisions.stream().map(Decision::source).toList())
                .set(
                        "wordings",
                        decisions.stream().map(one -> one.evidence().wording()).toList())
                .set(
                        "versions",
                        decisions.stream()
                                .map(one -> one.evidence().wordingVersion())
                                .toList())
                .set(
                        "proofs",
                        decisions.stream().map(one -> one.evidence().proof()).toList())
                .set("times", decisions.stream().map(Decision::decidedAt).toList())
                .set("now", now)
                .list(row -> new Standing(row.uuid("profile_id"), Consent.of(row)));
    }

    void changed(List<UUID> profileIds) {
        if (!profileIds.isEmpty()) {
            allowances.forEach(one -> one.changed(profileIds));
        }
    }

    private void tell(List<Standing> taken) {
        changes.record(taken.stream()
                .map(one -> new Change(one.profileId(), one.consent().kindOfChange(), one.consent()))
                .toList());
    }

    private static Content content(Consent consent, Instant now) {
        return new Content(
                UuidCreator.getTimeOrderedEpoch(),
                consent.channel(),
                consent.topic(),
                consent.purpose(),
                consent.status().name(),
                consent.basis(),
                consent.source(),
                consent.wording(),
                consent.wordingVersion(),
                consent.proof(),
                consent.decidedAt(),
                now);
    }
}
