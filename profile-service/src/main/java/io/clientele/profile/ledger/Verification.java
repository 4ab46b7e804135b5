package io.clientele.profile.ledger;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.ledger.Chain.Ends;
import io.clientele.profile.ledger.Findings.Line;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks through the ledger for what was changed behind its back: row by row with a cursor, at one moment. */
@ApplicationScoped
class Verification {

    /** What is kept of a chain outlives its entries here, so that a chain that is gone is missed. */
    private static final String LINES = """
            select coalesce(d.profile_id, c.profile_id, r.profile_id) as profile_id, d.id, d.channel, d.topic, d.purpose,
                   d.status, d.basis, d.source, d.wording, d.wording_version, d.proof, d.decided_at, d.recorded_at,
                   d.sequence, d.previous, d.salt, d.content_hash, d.hash, c.length, c.hash as chain_hash,
                   r.sequence as rooted_length, r.hash as rooted_hash, d.profile_id is null as nothing,
                   d.profile_id is not null and d.sequence is null as unchained,
                   exists (select from profile p where p.id = coalesce(d.profile_id, c.profile_id, r.profile_id)) as known
            from (select * from consent_decision where %1$s) d
            full join (select * from consent_chain where %1$s) c on c.profile_id = d.profile_id
            full join (select * from consent_rooted where %1$s) r on r.profile_id = coalesce(d.profile_id, c.profile_id)
            order by coalesce(d.profile_id, c.profile_id, r.profile_id), d.sequence""";

    private final Sql sql;
    private final Roots roots;
    private final Clock clock;

    Verification(Sql sql, Roots roots, Clock clock) {
        this.sql = sql;
        this.roots = roots;
        this.clock = clock;
    }

    /** One person's chain, and those of duplicates that went over to them. */
    Verified of(UUID profileId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var findings = new Findings();
            // whoever was erased is no profile any more, but may still be asked for by the id
            sql.of(lines("(profile_id = :id or profile_id in (select id from profile where merged_into = :id))"))
                    .set("id", profileId)
                    .each(Verification::line, findings::add);
            return findings.at(clock.instant(), 0);
        });
    }

    Verified ofAll() {
        return QuarkusTransaction.requiringNew().timeout(3600).call(() -> {
            sql.of("set transaction isolation level repeatable read").update();
            var findings = new Findings();
            sql.of(lines("true")).each(Verification::line, findings::add);
            var count = roots.check(findings::add);
            return findings.at(clock.instant(), count);
        });
    }

    private static String lines(String whose) {
        return LINES.formatted(whose);
    }

    private static Line line(Row row) throws SQLException {
        var none = row.flag("nothing");
        var unchained = row.flag("unchained");
        var ends = new Ends(
                row.flag("known"),
                row.number("length"),
                or(row.text("chain_hash")),
                row.number("rooted_length"),
                or(row.text("rooted_hash")));
        return new Line(row.uuid("profile_id"), ends, unchained, none || unchained ? null : Entry.of(row));
    }

    private static String or(@Nullable String hash) {
        return hash == null ? Hashes.NONE : hash;
    }
}
