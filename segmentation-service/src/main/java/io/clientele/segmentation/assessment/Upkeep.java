package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.appraisal.Valued;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import io.clientele.segmentation.reading.Touched;
import io.clientele.segmentation.type.TypeRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Notes who is to be judged anew, and lets go of whom we no longer know or may no longer judge. */
@ApplicationScoped
class Upkeep {

    private final Sql sql;

    Upkeep(Sql sql) {
        this.sql = sql;
    }

    /** With somebody, the organisation that they speak for and whom they bought for; who objects is not scored from now on. */
    void touch(@Observes Touched touched) {
        sql.of("""
                with touched as (select unnest(:ids::uuid[]) as id)
                insert into standing_due (profile_id)
                select id from touched
                union
                select n.profile_id from touched t join reading.person p on p.profile_id = t.id
                join reading.user_name n on n.value = p.attributes ->> 'organisation'
                union
                select n.profile_id from touched t join reading.purchase b on b.profile_id = t.id and b.recipient is not null
                join reading.user_name n on n.value = b.recipient
                order by 1
                on conflict (profile_id) do update set times = standing_due.times + 1""").set("ids", touched.profileIds()).update();
        sql.of("update looked_back set touched = touched + 1 where profile_id = any(:ids::uuid[])")
                .set("ids", touched.profileIds())
                .update();
        sql.of("""
                with objecting as (
                    select profile_id from reading.objection
                    where profile_id = any(:ids::uuid[]) and cardinality(kinds) > 0),
                past as (
                    delete from standing_before b using objecting o where b.profile_id = o.profile_id),
                again as (
                    delete from looked_back l using objecting o where l.profile_id = o.profile_id),
                seen as (
                    delete from sighting g using objecting o where g.profile_id = o.profile_id)
                delete from standing s using objecting o where s.profile_id = o.profile_id""").set("ids", touched.described()).update();
    }

    /** Nothing is heard of who goes: they are told by how likely it is by now that they still buy. */
    void value(@Observes Valued valued) {
        sql.of("""
                insert into standing_due (profile_id)
                select s.profile_id from standing s join worth w on w.profile_id = s.profile_id
                where s.profile_id = any(:ids::uuid[]) and s.direction is distinct from 'DORMANT' and (
                    w.alive < :unsure and s.stage not in ('CHURNING', 'CHURNED') or w.alive < :gone and s.stage = 'CHURNING')
                order by 1
                on conflict (profile_id) do update set times = standing_due.times + 1""")
                .set("ids", valued.profileIds())
                .set("unsure", TypeRules.UNSURE)
                .set("gone", TypeRules.GONE)
                .update();
    }

    /** What somebody decided of a duplicate holds for the survivor, unless something was decided of them. */
    void merge(@Observes Merged merged) {
        sql.of("""
                with moved as (
                    delete from relationship_override o
                    using unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                    where o.profile_id = m.duplicate
                    returning m.survivor, o.relationship, o.reason, o.said_by, o.said_at)
                insert into relationship_override (profile_id, relationship, reason, said_by, said_at)
                select distinct on (survivor) * from moved order by survivor, said_at desc
                on conflict do nothing""")
                .set("duplicates", merged.survivors().keySet())
                .set("survivors", merged.survivors().values())
                .update();
        forget(
                List.of("standing", "standing_before", "looked_back", "sighting"),
                merged.survivors().keySet());
    }

    void erase(@Observes Erased erased) {
        forget(
                List.of("standing", "standing_before", "looked_back", "sighting", "relationship_override"),
                erased.profileIds());
    }

    private void forget(List<String> tables, Collection<UUID> profileIds) {
        for (var table : tables) {
            sql.of("delete from " + table + " where profile_id = any(:ids::uuid[])")
                    .set("ids", profileIds)
                    .update();
        }
    }
}
