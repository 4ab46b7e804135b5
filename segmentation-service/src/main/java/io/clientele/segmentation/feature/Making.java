package io.clientele.segmentation.feature;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes features of purchases and attributes, for some people or for all, in one statement. */
@ApplicationScoped
public class Making {

    private static final String SOME = "profile_id = any(:ids::uuid[])";
    private static final String ALL = "true";

    /** What was bought within a span falls out of it on the day after so many days. */
    private static final String TURNS_ON = Span.bounded()
            .map(span ->
                    "(min(occurred_at) filter (where occurred_at >= :start_%1$d) at time zone :zone)::date + %1$d + 1"
                            .formatted(span.days()))
            .collect(Collectors.joining(",\n", "least(", ")"));

    private static final String BOUGHT = """
            select profile_id, max(occurred_at) filter (where not refund) as last_sale_at, %1$s as turns_on,
                %2$s
            from reading.purchase
            where occurred_at <= :now and %3$s
            group by 1""";

    /** Each part is materialized: where the database thinks few are asked of, it would make it anew for each of them. */
    private static final String MAKING = """
            with bought as materialized (%1$s), to_come as materialized (
                select profile_id, min(occurred_at) as happens_at
                from reading.purchase
                where occurred_at > :now and %4$s
                group by 1
            ), parts as materialized (
                select f.profile_id, array_agg(distinct l.category order by l.category) filter (where l.category <> '')
                    as categories, array_agg(distinct l.kind order by l.kind) as kinds
                from reading.purchase_part l join reading.purchase f using (profile_id, purchase_id)
                where f.occurred_at <= :now and not f.refund and %4$s
                group by 1
            )
            insert into reading.feature (profile_id, country, language, categories, kinds, last_sale_at, turns_on,
                happens_at, %2$s)
            select profile_id, attributes ->> 'country', attributes ->> 'language', coalesce(categories, '{}'),
                coalesce(kinds, '{}'), last_sale_at, turns_on, happens_at, %3$s
            from reading.person left join bought using (profile_id) left join parts using (profile_id)
                left join to_come using (profile_id)
            where %4$s
            order by profile_id
            on conflict (profile_id) do update set country = excluded.country, language = excluded.language,
                categories = excluded.categories, kinds = excluded.kinds, last_sale_at = excluded.last_sale_at,
                turns_on = excluded.turns_on, happens_at = excluded.happens_at, %5$s""";

    private static final String TURNING = """
            update reading.feature w set turns_on = b.turns_on, %2$s
            from (%1$s) b
            where w.profile_id = b.profile_id""";

    private static final String SETTING = Measured.columns("", "").replaceAll("\\w+", "$0 = excluded.$0");
    private static final String TURNED = Measured.columns("", "").replaceAll("\\w+", "$0 = b.$0");

    private final Sql sql;

    public Making(Sql sql) {
        this.sql = sql;
    }

    void of(Collection<UUID> profileIds, Basis basis) {
        make(SOME, basis).set("ids", profileIds).update();
    }

    /** Only what falls out of a window makes them others: what was ever bought stays. */
    void turn(Collection<UUID> profileIds, Basis basis) {
        set(sql.of(TURNING.formatted(bought(SOME), TURNED)), basis)
                .set("ids", profileIds)
                .update();
    }

    /** Returns how many people there are. */
    public int ofAll(Basis basis) {
        sql.of("truncate reading.feature").update();
        return make(ALL, basis).update();
    }

    private Sql.Statement make(String who, Basis basis) {
        return set(
                sql.of(MAKING.formatted(
                        bought(who), Measured.columns("", ""), Measured.columns("coalesce(", ", 0)"), who, SETTING)),
                basis);
    }

    private static String bought(String who) {
        return BOUGHT.formatted(TURNS_ON, Measured.aggregates(), who);
    }

    private static Sql.Statement set(Sql.Statement statement, Basis basis) {
        Span.bounded().forEach(span -> statement.set("start_" + span.suffix(), basis.start(span)));
        return statement
                .set("now", basis.now())
                .set("zone", basis.zone().getId())
                .set("currency", basis.currency());
    }
}
