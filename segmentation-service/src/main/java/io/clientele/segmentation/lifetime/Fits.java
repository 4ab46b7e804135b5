package io.clientele.segmentation.lifetime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Models as they were fitted, kept for looking back. */
@ApplicationScoped
public class Fits {

    private final Sql sql;
    private final ObjectMapper json;

    Fits(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The one that holds. */
    public Optional<Fit> latest() {
        return newest(1).stream().findFirst();
    }

    List<Fit> newest(int limit) {
        return sql.of("select result from lifetime_fit order by created_at desc, id desc limit :limit")
                .set("limit", limit)
                .list(row -> read(row.text("result")));
    }

    public Optional<Fit> find(UUID id) {
        return sql.of("select result from lifetime_fit where id = :id")
                .set("id", id)
                .one(row -> read(row.text("result")));
    }

    /** When somebody last asked for one, if ever. */
    public Optional<Instant> lastAsked() {
        return sql.of("select max(created_at) as at from lifetime_fit where asked")
                .list(row -> Optional.ofNullable(row.instant("at")))
                .getFirst();
    }

    void store(Fit fit, boolean asked) {
        sql.of("""
                insert into lifetime_fit (id, model, until, unit, health, result, asked, created_at)
                values (:id, :model, :until, :unit, :health, :result::jsonb, :asked, :createdAt)""")
                .set("id", fit.id())
                .set("model", fit.model())
                .set("until", fit.until())
                .set("unit", fit.unit().toString())
                .set("health", fit.health())
                .set("result", write(fit))
                .set("asked", asked)
                .set("createdAt", fit.createdAt())
                .update();
    }

    private String write(Fit fit) {
        try {
            return json.writeValueAsString(fit);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Fit read(String result) {
        try {
            return json.readValue(result, Fit.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored fit is not readable", broken);
        }
    }
}
