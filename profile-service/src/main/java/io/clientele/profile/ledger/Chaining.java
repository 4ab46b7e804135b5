package io.clientele.profile.ledger;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.ledger.Ledger.Made;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Chains decisions that were recorded before there were chains, or by a replica that does not know of them yet. */
@ApplicationScoped
class Chaining {

    private static final int PAGE = 1000;

    private final Sql sql;
    private final Ledger ledger;
    private final Profiles profiles;

    Chaining(Sql sql, Ledger ledger, Profiles profiles) {
        this.sql = sql;
        this.ledger = ledger;
        this.profiles = profiles;
    }

    void chainAll() {
        int page;
        int all = 0;
        do {
            page = QuarkusTransaction.requiringNew().timeout(600).call(this::chainPage);
            all += page;
        } while (page > 0);
        if (all > 0) {
            Log.infof("%d decisions were chained", all);
        }
    }

    private int chainPage() {
        var people = sql.of("select distinct profile_id from consent_decision where sequence is null limit :page")
                .set("page", PAGE)
                .list(row -> row.uuid("profile_id"));
        if (people.isEmpty()) {
            return 0;
        }
        profiles.hold(people);
        var old = unchained(people);
        var entries = ledger.seal(old);
        return sql.of("""
                update consent_decision d
                set sequence = e.sequence, previous = e.previous, salt = e.salt, content_hash = e.content, hash = e.hash
                from unnest(:profiles::uuid[], :ids::uuid[], :sequences::bigint[], :previous::text[], :salts::text[],
                            :contents::text[], :hashes::text[])
                         e(profile_id, id, sequence, previous, salt, content, hash)
                where d.profile_id = e.profile_id and d.id = e.id""")
                .set("profiles", entries.stream().map(Entry::profileId).toList())
                .set("ids", entries.stream().map(one -> one.content().id()).toList())
                .set("sequences", entries.stream().map(Entry::sequence).toList())
                .set("previous", entries.stream().map(Entry::previous).toList())
                .set("salts", entries.stream().map(Entry::salt).toList())
                .set("contents", entries.stream().map(Entry::contentHash).toList())
                .set("hashes", entries.stream().map(Entry::hash).toList())
                .update();
    }

    private List<Made> unchained(List<UUID> people) {
        return sql.of("""
                select * from consent_decision where profile_id = any(:ids::uuid[]) and sequence is null
                order by profile_id, recorded_at, id""").set("ids", people).list(row -> new Made(row.uuid("profile_id"), Content.of(row)));
    }
}
