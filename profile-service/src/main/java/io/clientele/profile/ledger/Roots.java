package io.clientele.profile.ledger;

import io.clientele.kit.Sql;
import io.clientele.profile.ledger.Break.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One root a day of the business, over the heads of all chains and chained to the root before. Only ever added to. */
@ApplicationScoped
class Roots {

    private record Heads(long chains, String hash) {}

    private final Sql sql;
    private final Clock clock;
    private final ZoneId zone;

    Roots(Sql sql, Clock clock, @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone) {
        this.sql = sql;
        this.clock = clock;
        this.zone = zone;
    }

    /** Makes today's, over all that is committed, unless there is one; true if it did. */
    @Transactional
    boolean makeTodays() {
        var today = clock.instant().atZone(zone).toLocalDate();
        if (!latest(1).stream().allMatch(root -> root.day().isBefore(today))) {
            return false;
        }
        sql.of("lock table consent_rooted in share row exclusive mode").update(); // one replica makes it
        var before = latest(1);
        if (!before.stream().allMatch(root -> root.day().isBefore(today))) {
            return false;
        }
        sql.of("""
                insert into consent_rooted (profile_id, sequence, hash)
                select c.profile_id, c.length, c.hash
                from consent_chain c left join consent_rooted r using (profile_id)
                where r.sequence is distinct from c.length
                on conflict (profile_id) do update set sequence = excluded.sequence, hash = excluded.hash""").update();
        add(today, heads(), before.isEmpty() ? Hashes.NONE : before.getFirst().hash());
        return true;
    }

    List<Root> latest(int limit) {
        return sql.of("select * from consent_root order by day desc limit :limit")
                .set("limit", limit)
                .list(Root::of);
    }

    /** Whether each root follows from the one before, and the last one is of the heads that it is said to be of. */
    @Transactional(TxType.MANDATORY)
    long check(Consumer<Break> breaks) {
        var walk = new Walk(breaks);
        sql.of("select * from consent_root order by day").each(Root::of, walk::add);
        if (walk.last != null) {
            var heads = heads();
            if (!walk.last.heads().equals(heads.hash()) || walk.last.chains() != heads.chains()) {
                breaks.accept(broken(walk.last.day(), "is not of the heads that are kept"));
            }
        }
        return walk.count;
    }

    private void add(LocalDate day, Heads heads, String previous) {
        sql.of("""
                insert into consent_root (day, chains, heads, previous, hash, recorded_at)
                values (:day, :chains, :heads, :previous, :hash, :now)""")
                .set("day", day)
                .set("chains", heads.chains())
                .set("heads", heads.hash())
                .set("previous", previous)
                .set("hash", Root.hash(day, heads.chains(), heads.hash(), previous))
                .set("now", clock.instant())
                .update();
    }

    private Heads heads() {
        var digest = Hashes.sha256();
        var count = new long[1];
        sql.of("select profile_id || ' ' || sequence || ' ' || hash as head from consent_rooted order by profile_id")
                .each(row -> row.text("head") + "\n", head -> {
                    digest.update(head.getBytes(StandardCharsets.UTF_8));
                    count[0]++;
                });
        return new Heads(count[0], Hashes.hex(digest));
    }

    private static Break broken(LocalDate day, String what) {
        return new Break(null, null, Kind.ROOT_WRONG, "The root of " + day + " " + what);
    }

    private static final class Walk {

        private final Consumer<Break> breaks;
        private @Nullable Root last;
        private long count;

        Walk(Consumer<Break> breaks) {
            this.breaks = breaks;
        }

        void add(Root root) {
            var previous = last == null ? Hashes.NONE : last.hash();
            if (!root.previous().equals(previous)) {
                breaks.accept(broken(root.day(), "does not follow from the one before it"));
            }
            if (!Root.hash(root.day(), root.chains(), root.heads(), root.previous())
                    .equals(root.hash())) {
                breaks.accept(broken(root.day(), "has another hash than it says"));
            }
            last = root;
            count++;
        }
    }
}
