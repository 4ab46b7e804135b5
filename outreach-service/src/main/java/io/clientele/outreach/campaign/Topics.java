package io.clientele.outreach.campaign;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What mail may be about: a topic is there once a campaign names it. */
@ApplicationScoped
public class Topics {

    private final Sql sql;
    private final Clock clock;

    Topics(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<String> all() {
        return sql.of("select name from topic order by name").list(row -> row.text("name"));
    }

    void know(String topic) {
        sql.of("insert into topic (name, created_at) values (:name, :now) on conflict do nothing")
                .set("name", topic)
                .set("now", clock.instant())
                .update();
    }
}
