package io.clientele.profile.undo;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a later import found was this one's doing. When that later one is undone, too, things are to be as they were before
 * both: it inherits what this one found.
 */
@ApplicationScoped
class Heritage {

    private static final List<String> OF_PEOPLE = List.of("""
            update import_touch later set before = later.before || (
                select jsonb_object_agg(key, coalesce(t.before -> key, 'null')) from jsonb_each(t.written)
                where later.before -> key = value)
            from import_touch t
            where t.import_id = :importId and t.profile_id = any(:ids::uuid[]) and later.profile_id = t.profile_id
              and later.import_id > t.import_id
              and exists (select from jsonb_each(t.written) where later.before -> key = value)""", """
            update import_replaced later set state = t.state
            from import_replaced t
            where t.import_id = :importId and t.profile_id = any(:ids::uuid[]) and later.profile_id = t.profile_id
              and later.purchase_id = t.purchase_id and later.state ->> 'import_id' = t.import_id::text""", """
            delete from import_replaced
            where profile_id = any(:ids::uuid[]) and state ->> 'import_id' = :importId::uuid::text""");

    private final Sql sql;

    Heritage(Sql sql) {
        this.sql = sql;
    }

    void ofPeople(UUID importId, Collection<UUID> profileIds) {
        OF_PEOPLE.forEach(text ->
                sql.of(text).set("importId", importId).set("ids", profileIds).update());
    }

    void ofProducts(UUID importId) {
        sql.of("""
                update import_product later set before = t.before
                from import_product t
                where t.import_id = :importId and later.sku = t.sku and later.import_id > t.import_id
                  and later.before = t.written""").set("importId", importId).update();
    }
}
