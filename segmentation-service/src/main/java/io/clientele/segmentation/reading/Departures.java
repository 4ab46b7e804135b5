package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes away whom we may no longer know: duplicates leave what they have to another, the erased leave nothing. */
@ApplicationScoped
class Departures {

    private static final List<String> TABLES =
            List.of("person", "person_state", "purchase", "purchase_line", "event", "consent", "consent_state");

    private static final String NOT_THERE = """
            not exists (select 1 from reading.purchase p
                where p.profile_id = moved.survivor and p.purchase_id = moved.purchase_id)""";

    private final Sql sql;
    private final Event<Merged> mergers;
    private final Event<Erased> erasures;

    Departures(Sql sql, Event<Merged> mergers, Event<Erased> erasures) {
        this.sql = sql;
        this.mergers = mergers;
        this.erasures = erasures;
    }

    void merge(Map<UUID, UUID> survivors) {
        if (survivors.isEmpty()) {
            return;
        }
        move("purchase_line", "purchase_id, ordinal, sku, name, category, kind, quantity, net", survivors);
        move("purchase", """
                purchase_id, order_id, refund, occurred_at, occurred_on, currency, net, quantity, discount, coupon,
                handled_by, recipient, origin_profile_id""", survivors);
        move("event", "event_id, name, properties, occurred_at, origin_profile_id", survivors);
        move("consent", "channel, topic, status, decided_at", survivors);
        delete(List.of("person", "person_state", "consent_state"), survivors.keySet());
        sql.of("""
                update reading.followed f set became = m.survivor
                from unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                where f.profile_id = m.duplicate or f.became = m.duplicate""")
                .set("duplicates", survivors.keySet())
                .set("survivors", survivors.values())
                .update();
        mergers.fire(new Merged(survivors));
    }

    void erase(Map<UUID, UUID> erasures) {
        if (erasures.isEmpty()) {
            return;
        }
        delete(TABLES, erasures.keySet());
        sql.of("delete from reading.followed where profile_id = any(:ids::uuid[]) or became = any(:ids::uuid[])")
                .set("ids", erasures.keySet())
                .update();
        sql.of("insert into reading.receipt_due select unnest(:ids::uuid[]) on conflict do nothing")
                .set("ids", erasures.values())
                .update();
        this.erasures.fire(new Erased(erasures.keySet()));
    }

    /**
     * What the survivor has under the same key stays: it was told of the survivor, after the merge or because of it. Lines
     * go with their purchase or not at all.
     */
    private void move(String table, String columns, Map<UUID, UUID> survivors) {
        sql.of("""
                with moved as (
                    delete from reading.%1$s t using unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                    where t.profile_id = m.duplicate
                    returning m.survivor, t.*)
                insert into reading.%1$s (profile_id, %2$s) select survivor, %2$s from moved
                where %3$s
                on conflict do nothing""".formatted(table, columns, table.equals("purchase_line") ? NOT_THERE : "true"))
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
