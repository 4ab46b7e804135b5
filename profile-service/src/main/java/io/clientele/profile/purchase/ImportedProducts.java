package io.clientele.profile.purchase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import said of products, and what was known of them before. */
@ApplicationScoped
class ImportedProducts {

    record Said(String sku, @Nullable Product before, Product written) {}

    private final Sql sql;
    private final ObjectMapper json;

    ImportedProducts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The first state before it stands. */
    void note(UUID importId, Map<String, Product> before, Collection<Product> written) {
        sql.of("""
                insert into import_product (import_id, sku, before, written)
                select :importId, sku, before, written
                from unnest(:skus::text[], :befores::jsonb[], :written::jsonb[]) p(sku, before, written)
                on conflict (import_id, sku) do update set written = excluded.written""")
                .set("importId", importId)
                .set("skus", written.stream().map(Product::sku).toList())
                .set(
                        "befores",
                        written.stream().map(one -> text(before.get(one.sku()))).toList())
                .set("written", written.stream().map(this::text).toList())
                .update();
    }

    List<Said> of(UUID importId) {
        return sql.of("select * from import_product where import_id = :importId order by sku")
                .set("importId", importId)
                .list(row -> new Said(row.text("sku"), read(row.text("before")), read(row.text("written"))));
    }

    void deleteUnsold(List<String> skus) {
        sql.of("""
                delete from product p
                where sku = any(:skus::text[]) and not exists (select from purchase_line l where l.sku = p.sku)""").set("skus", skus).update();
    }

    void forget(UUID importId) {
        sql.of("delete from import_product where import_id = :importId")
                .set("importId", importId)
                .update();
    }

    private @Nullable String text(@Nullable Product product) {
        try {
            return product == null ? null : json.writeValueAsString(product);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private @Nullable Product read(@Nullable String stored) {
        try {
            return stored == null ? null : json.readValue(stored, Product.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
