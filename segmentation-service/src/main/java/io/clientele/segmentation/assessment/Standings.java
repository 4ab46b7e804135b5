package io.clientele.segmentation.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How people stand, and stood before. */
@ApplicationScoped
class Standings {

    private final Sql sql;
    private final ObjectMapper json;
    private final Event<Judged> judged;

    Standings(Sql sql, ObjectMapper json, Event<Judged> judged) {
        this.sql = sql;
        this.json = json;
        this.judged = judged;
    }

    /** How they stood at the end of the last day before this one on which they were judged. */
    Map<UUID, Prior> before(Collection<UUID> profileIds, LocalDate day) {
        var found = new HashMap<UUID, Prior>();
        sql.of("""
                select profile_id, case when judged_on < :day then today else prior end as prior
                from standing where profile_id = any(:ids::uuid[])""").set("ids", profileIds).set("day", day).list(row -> {
            var prior = row.text("prior");
            return prior == null ? null : found.put(row.uuid("profile_id"), read(prior));
        });
        return found;
    }

    /** They are judged again soon. */
    void due(Collection<UUID> profileIds) {
        sql.of("""
                insert into standing_due (profile_id) select * from unnest(:ids::uuid[]) t(id) order by id
                on conflict (profile_id) do update set times = standing_due.times + 1""").set("ids", profileIds).update();
    }

    /** Replaces what was found earlier on the same day; a day that changed what somebody is, is kept when the next begins. */
    void keep(List<Assessed> found, LocalDate day) {
        var there = held(each(found, Assessed::profileId));
        var all = found.stream()
                .filter(one -> there.contains(one.profileId()))
                .sorted(Comparator.comparing(Assessed::profileId))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        remember(all, day);
        sql.of("""
                insert into standing (profile_id, judged_on, policy, exemption, relationship, direction, stage, marks, score,
                    tie, service, coverage, income, today, prior)
                select id, :day, policy, exemption, relationship, direction, stage,
                    coalesce(string_to_array(nullif(marks, ''), ' '), '{}'), score, tie, service, coverage, income, today, prior
                from unnest(:ids::uuid[], :policies::bigint[], :exemptions::text[], :relationships::text[], :directions::text[],
                    :stages::text[], :marks::text[], :scores::numeric[], :ties::numeric[], :services::numeric[],
                    :coverages::numeric[], :incomes::numeric[], :todays::jsonb[], :priors::jsonb[])
                    t(id, policy, exemption, relationship, direction, stage, marks, score, tie, service, coverage, income,
                        today, prior)
                on conflict (profile_id) do update set judged_on = excluded.judged_on, policy = excluded.policy,
                    exemption = excluded.exemption, relationship = excluded.relationship, direction = excluded.direction,
                    stage = excluded.stage, marks = excluded.marks, score = excluded.score, tie = excluded.tie,
                    service = excluded.service, coverage = excluded.coverage, income = excluded.income,
                    today = excluded.today, prior = excluded.prior""")
                .set("day", day)
                .set("ids", each(all, Assessed::profileId))
                .set("policies", each(all, Assessed::policy))
                .set("exemptions", each(all, Assessed::exemption))
                .set("relationships", each(all, Assessed::relationship))
                .set(
                        "directions",
                        each(
                                all,
                                one -> one.verdict() == null
                                        ? null
                                        : one.verdict().direction()))
                .set(
                        "stages",
                        each(
                                all,
                                one -> one.types() == null ? null : one.types().stage()))
                .set("marks", each(all, Standings::marks))
                .set(
                        "scores",
                        each(
                                all,
                                one -> one.verdict() == null
                                        ? null
                                        : one.verdict().score().value()))
                .set(
                        "ties",
                        each(
                                all,
                                one -> one.verdict() == null
                                        ? null
                                        : one.verdict().tie().value()))
                .set(
                        "services",
                        each(
                                all,
                                one -> one.verdict() == null
                                        ? null
                                        : one.verdict().service().value()))
                .set(
                        "coverages",
                        each(
                                all,
                                one -> one.verdict() == null
                                        ? null
                                        : one.verdict().score().coverage()))
                .set("incomes", each(all, one -> one.observed().income()))
                .set("todays", each(all, one -> write(one.today())))
                .set("priors", each(all, one -> write(one.exemption() == null ? one.prior() : null)))
                .update();
        judged.fire(new Judged(each(all, Assessed::profileId)));
    }

    /** Who goes meanwhile takes what is kept of them along, or it is not kept. */
    Set<UUID> held(List<UUID> profileIds) {
        return Set.copyOf(sql.of("""
                select profile_id from reading.person where profile_id = any(:ids::uuid[])
                order by profile_id for key share""").set("ids", profileIds).list(row -> row.uuid("profile_id")));
    }

    private void remember(List<Assessed> all, LocalDate day) {
        sql.of("""
                insert into standing_before (profile_id, judged_on, relationship, direction, stage, marks, score, tie, service)
                select s.profile_id, s.judged_on, s.relationship, s.direction, s.stage, s.marks, s.score, s.tie, s.service
                from standing s left join lateral (
                    select * from standing_before b where b.profile_id = s.profile_id order by b.judged_on desc limit 1) b on true
                where s.profile_id = any(:ids::uuid[]) and s.judged_on < :day and s.exemption is null
                    and (b.profile_id is null or abs(coalesce(s.score, 0) - coalesce(b.score, 0)) >= 5
                        or (s.relationship, s.direction, s.stage, s.marks)
                            is distinct from (b.relationship, b.direction, b.stage, b.marks))
                on conflict do nothing""").set("ids", each(all, Assessed::profileId)).set("day", day).update();
        // of whom no profile may be made, none that was made is kept
        sql.of("delete from standing_before where profile_id = any(:ids::uuid[])")
                .set(
                        "ids",
                        all.stream()
                                .filter(one -> one.exemption() != null)
                                .map(Assessed::profileId)
                                .toList())
                .update();
    }

    private static @Nullable String marks(Assessed one) {
        return one.types() == null
                ? null
                : String.join(" ", one.types().marks().stream().map(Enum::name).toList());
    }

    private static <T> List<@Nullable T> each(List<Assessed> all, Function<Assessed, @Nullable T> field) {
        return all.stream().<@Nullable T>map(field::apply).toList();
    }

    private @Nullable String write(@Nullable Prior prior) {
        try {
            return prior == null ? null : json.writeValueAsString(prior);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Prior read(String prior) {
        try {
            return json.readValue(prior, Prior.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored standing is not readable", broken);
        }
    }
}
