package io.clientele.profile.activity;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person did, bought and allowed, the newest first. */
@ApplicationScoped
class Story {

    private static final String TIMELINE = """
            select * from (
                (select 'EVENT' as kind, occurred_at as at, id, name as title, properties as detail
                 from event where profile_id = :profile and (occurred_at, id) < (:at, :after)
                   and 'EVENT' = any(:kinds::text[]) and occurred_at >= :from and occurred_at < :to
                   and (cardinality(:names::text[]) = 0 or name = any(:names::text[]))
                 order by occurred_at desc, id desc limit :limit)
                union all
                (select case when refund then 'REFUND' else 'PURCHASE' end, occurred_at, id, order_id,
                        jsonb_build_object(
                            'orderId', order_id, 'currency', currency, 'total', total, 'discount', discount,
                            'coupon', coupon, 'handledBy', handled_by, 'recipient', recipient,
                            'lines', (select coalesce(jsonb_agg(jsonb_build_object(
                                              'sku', sku, 'name', name, 'category', category, 'kind', kind,
                                              'quantity', trim_scale(quantity), 'unitPrice', trim_scale(unit_price))
                                              order by ordinal), '[]')
                                      from purchase_line l where l.profile_id = p.profile_id and purchase_id = p.id))
                 from purchase p where profile_id = :profile and (occurred_at, id) < (:at, :after)
                   and case when refund then 'REFUND' else 'PURCHASE' end = any(:kinds::text[])
                   and occurred_at >= :from and occurred_at < :to
                 order by occurred_at desc, id desc limit :limit)
                union all
                (select 'CONSENT', decided_at, id, topic,
                        jsonb_build_object('channel', channel, 'topic', topic, 'status', status, 'basis', basis,
                                           'source', source)
                 from consent_decision
                 where profile_id in (select id from profile where :profile in (id, merged_into))
                   and (decided_at, id) < (:at, :after)
                   and 'CONSENT' = any(:kinds::text[]) and decided_at >= :from and decided_at < :to
                 order by decided_at desc, id desc limit :limit)
            ) story
            order by at desc, id desc limit :limit""";

    private static final String EVENTS = """
            select 'EVENT' as kind, occurred_at as at, id, name as title, properties as detail
            from event
            where profile_id = :profile and (occurred_at, id) < (:at, :after) and (:name::text is null or name = :name)
            order by occurred_at desc, id desc limit :limit""";

    private final Sql sql;

    Story(Sql sql) {
        this.sql = sql;
    }

    List<Chapter> timeline(UUID profileId, Wanted wanted, Moment after, int limit) {
        var asked = sql.of(TIMELINE)
                .set("kinds", wanted.kinds())
                .set("names", wanted.names())
                .set("from", wanted.from())
                .set("to", wanted.to());
        return read(asked, profileId, after, limit);
    }

    /** Those of one name, or all. */
    List<Chapter> events(UUID profileId, @Nullable String name, Moment after, int limit) {
        return read(sql.of(EVENTS).set("name", name), profileId, after, limit);
    }

    private static List<Chapter> read(Sql.Statement statement, UUID profileId, Moment after, int limit) {
        return statement
                .set("profile", profileId)
                .set("at", after.at())
                .set("after", after.id())
                .set("limit", limit)
                .list(row -> new Chapter(
                        Chapter.Kind.valueOf(row.text("kind")),
                        row.instant("at"),
                        row.uuid("id"),
                        row.text("title"),
                        row.text("detail")));
    }
}
