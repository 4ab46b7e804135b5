package io.clientele.profile.merging;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The merges there were, with what is needed to undo them, for as long as they can be. */
@ApplicationScoped
class Merges implements Belongings {

    /** So long a merge can be undone. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;
    private final Texts texts;

    Merges(Sql sql, Clock clock, Texts texts) {
        this.sql = sql;
        this.clock = clock;
        this.texts = texts;
    }

    /** Before anything moves: who has what is read here. */
    void note(List<Move> moves, Map<UUID, Life> before, Map<UUID, Life> madeOne, Grounds grounds) {
        sql.of("""
                insert into merge (profile_id, id, duplicate_id, absorbed, reason, made_by, choices, survivor, duplicate,
                                   made_one, identifiers, since, import_id, merged_at)
                select m.profile_id, m.id, m.duplicate_id, array(select id from profile where merged_into = m.duplicate_id),
                       :reason, :by, :choices::jsonb, survivor, duplicate, made_one,
                       coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'value', value))
                                 from identifier where profile_id = m.duplicate_id), '[]'),
                       (select version from profile where id = m.profile_id), :importId::uuid, :now
                from unnest(:to::uuid[], :ids::uuid[], :from::uuid[], :survivors::jsonb[], :duplicates::jsonb[],
                            :ones::jsonb[]) m(profile_id, id, duplicate_id, survivor, duplicate, made_one)""")
                .set("reason", grounds.reason())
                .set("by", grounds.by())
                .set("choices", texts.write(grounds.choices()))
                .set("importId", grounds.importId())
                .set("now", clock.instant())
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList())
                .set(
                        "ids",
                        moves.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toList())
                .set("survivors", lives(moves.stream().map(Move::to).toList(), before))
                .set("duplicates", lives(moves.stream().map(Move::from).toList(), before))
                .set("ones", lives(moves.stream().map(Move::to).toList(), madeOne))
                .update();
    }

    /** The one that made the duplicate what it is. */
    Optional<Merged> of(UUID duplicateId) {
        return sql.of("""
                select * from merge where duplicate_id = :id and undone_at is null order by merged_at desc limit 1""").set("id", duplicateId).one(this::merged);
    }

    Optional<Merged> get(UUID id) {
        return sql.of("select * from merge where id = :id").set("id", id).one(this::merged);
    }

    /** The newest first; those of one survivor, if one is given. */
    List<Merged> before(Place last, @Nullable UUID survivor, boolean stitched, int limit) {
        return sql.of("""
                select * from merge
                where (merged_at, id) < (:at, :id) and (:survivor::uuid is null or profile_id = :survivor)
                  and (:stitched or reason <> 'STITCHING')
                order by merged_at desc, id desc limit :limit""")
                .set("at", last.at())
                .set("id", last.id())
                .set("survivor", survivor)
                .set("stitched", stitched)
                .set("limit", limit)
                .list(this::merged);
    }

    /** Those with the same survivor that came after this one and stand, the oldest first. */
    List<Merged> after(Merged merged) {
        return sql.of("""
                select * from merge where profile_id = :survivor and undone_at is null and (merged_at, id) > (:at, :id)
                order by merged_at, id""")
                .set("survivor", merged.survivorId())
                .set("at", merged.mergedAt())
                .set("id", merged.id())
                .list(this::merged);
    }

    /** As if it had been so all along. */
    void rewrite(Merged merged) {
        sql.of(
                        "update merge set survivor = :survivor::jsonb, made_one = :one::jsonb where profile_id = :profile and id = :id")
                .set("survivor", texts.write(merged.survivor()))
                .set("one", texts.write(merged.madeOne()))
                .set("profile", merged.survivorId())
                .set("id", merged.id())
                .update();
    }

    void undone(Merged merged, String by) {
        sql.of("update merge set undone_at = :now, undone_by = :by where profile_id = :profile and id = :id")
                .set("now", clock.instant())
                .set("by", by)
                .set("profile", merged.survivorId())
                .set("id", merged.id())
                .update();
    }

    /** Those that can't be undone any more. */
    void forgetOld() {
        sql.of("delete from merge where merged_at < :before")
                .set("before", clock.instant().minus(UNDOABLE))
                .update();
    }

    /** Those of the duplicate stay its own: they are undone after this one. */
    @Override
    public void move(List<Move> moves) {}

    @Override
    public void giveBack(Parting parting) {}

    @Override
    public void erase(Collection<UUID> profileIds) {
        sql.of("delete from merge where profile_id = any(:ids::uuid[]) or duplicate_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }

    private List<String> lives(List<UUID> ids, Map<UUID, Life> lives) {
        return ids.stream().map(id -> texts.write(lives.get(id))).toList();
    }

    private Merged merged(Row row) throws SQLException {
        return new Merged(
                row.uuid("id"),
                row.uuid("profile_id"),
                row.uuid("duplicate_id"),
                row.many("absorbed"),
                Grounds.Reason.valueOf(row.text("reason")),
                row.text("made_by"),
                texts.choices(row.text("choices")),
                texts.life(row.text("survivor")),
                texts.life(row.text("duplicate")),
                texts.life(row.text("made_one")),
                row.number("since"),
                row.instant("merged_at"),
                row.instant("undone_at"),
                row.text("undone_by"));
    }
}
