package io.clientele.segmentation.recommendation;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** What was last said of what is recommended. */
@ApplicationScoped
class SettingsStore {

    private final Sql sql;

    SettingsStore(Sql sql) {
        this.sql = sql;
    }

    Settings get() {
        return sql.of("select * from recommendation_settings")
                .one(row -> new Settings(row.text("product_url"), row.<String>many("never")))
                .orElseThrow();
    }

    void set(Settings settings) {
        sql.of("update recommendation_settings set product_url = :url, never = :never::text[]")
                .set("url", settings.productUrl())
                .set("never", settings.never())
                .update();
    }
}
