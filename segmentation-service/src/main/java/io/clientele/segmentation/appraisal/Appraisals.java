package io.clientele.segmentation.appraisal;

import io.clientele.kit.Sql;
import io.clientele.segmentation.appraisal.Appraisal.Future;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What everybody was found to be worth. */
@ApplicationScoped
class Appraisals {

    private final Sql sql;

    Appraisals(Sql sql) {
        this.sql = sql;
    }

    /** In order, so that two who write some of the same people do not wait for each other in a ring. */
    void store(List<Appraisal> found) {
        sql.of("""
                insert into worth (profile_id, as_of, recency, frequency, monetary, segment, net, overdue, alive,
                    expected_purchases, expected_spend, value, next_on)
                select * from unnest(:ids::uuid[], :days::date[], :recencies::smallint[], :frequencies::smallint[],
                    :monetaries::smallint[], :segments::text[], :nets::float8[], :overdues::float8[], :alives::float8[],
                    :purchases::float8[], :spends::float8[], :values::bigint[], :nexts::date[])
                order by 1
                on conflict (profile_id) do update
                set as_of = excluded.as_of, recency = excluded.recency, frequency = excluded.frequency,
                    monetary = excluded.monetary, segment = excluded.segment, net = excluded.net,
                    overdue = excluded.overdue, alive = excluded.alive, expected_purchases = excluded.expected_purchases,
                    expected_spend = excluded.expected_spend, value = excluded.value, next_on = excluded.next_on""")
                .set("ids", each(found, Appraisal::profileId))
                .set("days", each(found, Appraisal::asOf))
                .set("recencies", each(found, one -> one.scores().recency()))
                .set("frequencies", each(found, one -> one.scores().frequency()))
                .set("monetaries", each(found, one -> one.scores().monetary()))
                .set("segments", each(found, Appraisal::segment))
                .set("nets", each(found, Appraisal::net))
                .set("overdues", each(found, Appraisal::overdue))
                .set("alives", each(found, future(Future::alive)))
                .set("purchases", each(found, future(Future::purchases)))
                .set("spends", each(found, future(Future::spend)))
                .set("values", each(found, future(Future::value)))
                .set("nexts", each(found, Appraisal::nextOn))
                .update();
    }

    /** Of some people takes away all but those. */
    void keepOnly(Collection<UUID> people, Collection<UUID> kept) {
        sql.of("delete from worth where profile_id = any(:people::uuid[]) and profile_id <> all(:kept::uuid[])")
                .set("people", people)
                .set("kept", kept)
                .update();
    }

    /** Takes away who was not valued on that day: they are there no more, are staff or object. */
    void forgetBefore(LocalDate day) {
        sql.of("delete from worth where as_of < :day").set("day", day).update();
    }

    void merge(@Observes Merged merged) {
        forget(merged.survivors().keySet());
    }

    void erase(@Observes Erased erased) {
        forget(erased.profileIds());
    }

    private void forget(Collection<UUID> profileIds) {
        sql.of("delete from worth where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }

    private static <T> List<@Nullable T> each(List<Appraisal> found, Function<Appraisal, @Nullable T> field) {
        return found.stream().map(field).toList();
    }

    private static <T> Function<Appraisal, @Nullable T> future(Function<Future, @Nullable T> field) {
        return one -> one.future() == null ? null : field.apply(one.future());
    }
}
