package io.clientele.segmentation.appraisal;

import io.clientele.kit.Sql;
import io.clientele.segmentation.lifetime.ModelName;
import jakarta.enterprise.context.ApplicationScoped;

/** How worth is reckoned, as it was last set. */
@ApplicationScoped
public class SettingsStore {

    /** @param version counts up with each change */
    public record Versioned(Settings settings, long version) {}

    private final Sql sql;

    SettingsStore(Sql sql) {
        this.sql = sql;
    }

    public Versioned get() {
        return sql.of("select * from worth_settings")
                .one(row -> new Versioned(
                        new Settings(
                                ModelName.valueOf(row.text("model")),
                                row.integer("horizon_months"),
                                row.decimal("discount_rate"),
                                row.decimal("margin")),
                        row.number("version")))
                .orElseThrow();
    }

    /** Returns whether it was still that version, and is changed. */
    boolean change(Settings settings, long version) {
        return sql.of("""
                update worth_settings
                set model = :model, horizon_months = :months, discount_rate = :rate, margin = :margin, version = version + 1
                where version = :version""")
                        .set("model", settings.model())
                        .set("months", settings.horizonMonths())
                        .set("rate", settings.discountRate())
                        .set("margin", settings.margin())
                        .set("version", version)
                        .update()
                == 1;
    }
}
