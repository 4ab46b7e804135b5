package io.clientele.profile.listing;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who is asked for, the newest first. */
@ApplicationScoped
public class Listing {

    private final Sql sql;
    private final Reading reading;

    Listing(Sql sql, Reading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** @throws io.clientele.kit.Problem.Refusal 400 for what can't be meant */
    public Where where(Asked asked) {
        return reading.read(asked);
    }

    /** @param after the last one that was listed before */
    @Transactional
    public List<UUID> page(Asked asked, @Nullable UUID after, int limit) {
        planEachByItself();
        var where = reading.read(asked);
        if (after != null) {
            where.and("p.id < $", after);
        }
        return where.into(sql.of(
                        "select p.id from profile p\nwhere " + where.text() + "\norder by p.id desc limit :limit"))
                .set("limit", limit)
                .list(row -> row.uuid("id"));
    }

    @Transactional
    public long count(Asked asked) {
        planEachByItself();
        var where = reading.read(asked);
        return where.into(sql.of("select count(*) from profile p\nwhere " + where.text()))
                .number();
    }

    /** Whether a pattern is in one text or in every second decides how it is looked for: no plan fits all. */
    private void planEachByItself() {
        sql.of("set local plan_cache_mode = force_custom_plan").update();
    }
}
