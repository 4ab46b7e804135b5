package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes away whom we may no longer know: duplicates leave what they have to another, the erased leave nothing. */
@ApplicationScoped
class Departures {

    private static final List<String> TABLES = List.of(
            "person",
            "person_state",
            "user_name",
            "objection",
            "purchase",
            "purchase_line",
            "purchase_part",
            "event",
            "consent",
            "consent_state");

    /** Lines go with their purchase or not at all. */
    private static final String WITH_PURCHASE = """
            where not exists (select 1 from reading.purchase p
                where p.profile_id = moved.survivor and p.purchase_id = moved.purchase_id)""";

    /** A purchase that the survivor has already was told again after the merge; it still began with the duplicate. */
    private static final String KEEP_ORIGIN = """
            on conflict (profile_id, purchase_id) do update set origin_profile_id = excluded.origin_profile_id""";

    /** What the survivor has under the same key stays: it was told of the survivor. Else the first of several holds. */
    private static final String KEEP_ALL = "order by nth on conflict do nothing";

    private final Sql sql;
    private final Event<Merged> mergers;
    private final Event<Erased> erasures;

    Departures(Sql sql, Event<Merged> mergers, Event<Erased> erasures) {
        this.sql = sql;
        this.mergers = mergers;
        this.erasures = erasures;
    }

    /** One who merges after others merged into them leaves last, so that all of it goes the whole way. */
    void merge(Map<UUID, UUID> survivors) {
        var before = survivors.isEmpty() ? Map.<UUID, UUID>of() : mergedBefore(survivors.values());
        var left = new LinkedHashMap<>(survivors);
        left.replaceAll((duplicate, survivor) -> before.getOrDefault(survivor, survivor));
        for (var next = withoutWaiting(left); !next.isEmpty(); next = withoutWaiting(left)) {
            mergeAtOnce(next);
            left.keySet().removeAll(next.keySet());
        }
    }

    void erase(Map<UUID, UUID> erasures) {
        if (erasures.isEmpty()) {
            return;
        }
        delete(TABLES, erasures.keySet());
        delete(DerivedTables.NAMES, erasures.keySet());
        sql.of("delete from reading.followed where profile_id = any(:ids::uuid[]) or became = any(:ids::uuid[])")
                .set("ids", erasures.keySet())
                .update();
        sql.of("insert into reading.receipt_due select unnest(:ids::uuid[]) on conflict do nothing")
                .set("ids", erasures.values())
                .update();
        this.erasures.fire(new Erased(erasures.keySet()));
    }

    /** The feed keeps order per profile only: a survivor may be told to have merged before we hear who merged into them. */
    private Map<UUID, UUID> mergedBefore(Collection<UUID> survivors) {
        var became = new HashMap<UUID, UUID>();
        sql.of(
                        "select profile_id, became from reading.followed where profile_id = any(:ids::uuid[]) and became is not null")
                .set("ids", survivors)
                .list(row -> became.put(row.uuid("profile_id"), row.uuid("became")));
        return became;
    }

    private static Map<UUID, UUID> withoutWaiting(Map<UUID, UUID> survivors) {
        var next = new LinkedHashMap<>(survivors);
        next.keySet().removeAll(survivors.values());
        return next;
    }

    private void mergeAtOnce(Map<UUID, UUID> survivors) {
        move(
                "purchase_line",
                "purchase_id, ordinal, sku, name, category, kind, quantity, net",
                WITH_PURCHASE,
                survivors);
        move("purchase_part", "purchase_id, category, kind, quantity, net", WITH_PURCHASE, survivors);
        move("purchase", """
                purchase_id, order_id, refund, occurred_at, occurred_on, currency, net, quantity, discount, coupon,
                handled_by, recipient, origin_profile_id""", KEEP_ORIGIN, survivors);
        move("event", "event_id, name, properties, occurred_at, origin_profile_id", KEEP_ALL, survivors);
        move("consent", "channel, topic, status, decided_at", KEEP_ALL, survivors);
        delete(List.of("person", "person_state", "user_name", "objection", "consent_state"), survivors.keySet());
        delete(DerivedTables.NAMES, survivors.keySet());
        sql.of("""
                update reading.followed f set became = m.survivor
                from unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                where f.profile_id = m.duplicate or f.became = m.duplicate""")
                .set("duplicates", survivors.keySet())
                .set("survivors", survivors.values())
                .update();
        mergers.fire(new Merged(survivors));
    }

    private void move(String table, String columns, String how, Map<UUID, UUID> survivors) {
        sql.of("""
                with moved as (
                    delete from reading.%1$s t
                    using unnest(:duplicates::uuid[], :survivors::uuid[]) with ordinality m(duplicate, survivor, nth)
                    where t.profile_id = m.duplicate
                    returning m.survivor, m.nth, t.*)
                insert into reading.%1$s (profile_id, %2$s) select survivor, %2$s from moved %3$s""".formatted(table, columns, how))
                .set("duplicates", survivors.keySet())
                .set("survivors", survivors.values())
                .update();
    }

    private void delete(List<String> tables, Collection<UUID> profileIds) {
        for (var table : tables) {
            sql.of("delete from reading." + table + " where profile_id = any(:ids::uuid[])")
                    .set("ids", profileIds)
                    .update();
        }
    }
}
