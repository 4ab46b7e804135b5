package io.clientele.segmentation.moving;

import io.clientele.kit.Sql;
import io.clientele.segmentation.segment.Meaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Of which segments everybody was looked at since they mean what they mean, and on which day. */
@ApplicationScoped
class Evaluated {

    private record Held(UUID segmentId, String digest, LocalDate day) {}

    private final Sql sql;

    Evaluated(Sql sql) {
        this.sql = sql;
    }

    /** Those of which everybody is to be looked at. */
    List<Meaning> stale(List<Meaning> meanings, LocalDate today) {
        forgetThoseThatWerePutAway();
        var held = held(meanings);
        return meanings.stream()
                .filter(meaning -> isStale(meaning, held, today))
                .toList();
    }

    void note(List<Meaning> meanings, LocalDate today) {
        sql.of("""
                insert into membership_evaluation (segment_id, meaning, day)
                select id, digest, :day from unnest(:ids::uuid[], :digests::text[]) t(id, digest)
                on conflict (segment_id) do update set meaning = excluded.meaning, day = excluded.day""")
                .set("ids", meanings.stream().map(Meaning::segmentId).toList())
                .set("digests", meanings.stream().map(Meaning::digest).toList())
                .set("day", today)
                .update();
    }

    /** Nobody moves into and out of those meanwhile. */
    private void forgetThoseThatWerePutAway() {
        sql.of("delete from membership_evaluation e using segment s where s.id = e.segment_id and s.archived")
                .update();
    }

    private Set<Held> held(List<Meaning> meanings) {
        return new HashSet<>(sql.of("""
                select segment_id, meaning, day from membership_evaluation where segment_id = any(:ids::uuid[])""")
                .set("ids", meanings.stream().map(Meaning::segmentId).toList())
                .list(row -> new Held(row.uuid("segment_id"), row.text("meaning"), row.date("day"))));
    }

    private static boolean isStale(Meaning meaning, Set<Held> held, LocalDate today) {
        return held.stream()
                .filter(one -> one.segmentId.equals(meaning.segmentId()))
                .noneMatch(one -> one.digest.equals(meaning.digest()) && !(meaning.daily() && one.day.isBefore(today)));
    }
}
