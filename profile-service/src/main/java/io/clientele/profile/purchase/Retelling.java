package io.clientele.profile.purchase;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A person corrected a product: the purchases that hold it are put right and told again. A purchase of millions of people
 * is not one transaction, so those still to be told wait in a table and are worked off in pages, by any replica.
 */
@ApplicationScoped
class Retelling {

    private static final int PAGE = 500;

    private final Sql sql;
    private final PurchaseRows rows;
    private final Changes changes;

    Retelling(Sql sql, PurchaseRows rows, Changes changes) {
        this.sql = sql;
        this.rows = rows;
        this.changes = changes;
    }

    /** In the transaction of the correction, so that none is forgotten. */
    void plan(Collection<String> skus) {
        if (skus.isEmpty()) {
            return;
        }
        sql.of("""
                        insert into retelling (profile_id, purchase_id)
                        select distinct profile_id, purchase_id from purchase_line where sku = any(:skus::text[])
                        on conflict do nothing""").set("skus", skus).update();
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellAll() {
        while (QuarkusTransaction.requiringNew().call(this::tellPage) == PAGE) {
            // until a page is not full
        }
    }

    private int tellPage() {
        var ids = due();
        sql.of("""
                        update purchase_line l set name = p.name, category = p.category, kind = p.kind
                        from product p
                        where l.purchase_id = any(:purchaseIds::uuid[]) and l.profile_id = any(:profileIds::uuid[])
                          and p.sku = l.sku and p.corrected""")
                .set("profileIds", ids.stream().map(PurchaseRows.Key::profileId).toList())
                .set(
                        "purchaseIds",
                        ids.stream().map(PurchaseRows.Key::purchaseId).toList())
                .update();
        changes.record(rows.of(ids).stream()
                .map(purchase -> new Change(purchase.profileId(), purchase.changeKind(), purchase))
                .toList());
        return ids.size();
    }

    /** Locks the people before anything of theirs, as every writer does. */
    private List<PurchaseRows.Key> due() {
        var people = sql.of("""
                        select id from profile
                        where id in (select profile_id from retelling order by profile_id, purchase_id limit :page)
                        order by id for update""").set("page", PAGE).list(row -> row.uuid("id"));
        return sql.of("""
                        delete from retelling where (profile_id, purchase_id) in (
                            select profile_id, purchase_id from retelling
                            where profile_id = any(:people::uuid[]) order by profile_id, purchase_id limit :page)
                        returning profile_id, purchase_id""")
                .set("people", List.<UUID>copyOf(people))
                .set("page", PAGE)
                .list(row -> new PurchaseRows.Key(row.uuid("profile_id"), row.uuid("purchase_id")));
    }
}
