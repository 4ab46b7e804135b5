package io.clientele.profile.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some of the people whom a dry run found that it would change. */
@ApplicationScoped
public class Samples {

    private static final int MOST = 20;
    private static final TypeReference<List<Sample>> SAMPLES = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable Object>> ATTRIBUTES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    Samples(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Within a rehearsal, before it is taken back. */
    public List<Sample> seen(UUID importId) {
        return sql.of("""
                select profile_id, before, written from import_touch
                where import_id = :id and not created and written <> '{}' order by profile_id limit :most""")
                .set("id", importId)
                .set("most", MOST)
                .list(row -> new Sample(row.uuid("profile_id"), read(row.text("before")), read(row.text("written"))));
    }

    /** The first ones stay; an import that is not only checked has none. */
    public void keep(UUID importId, List<Sample> samples) {
        if (samples.isEmpty()) {
            return;
        }
        sql.of("""
                update import set sample = sample || (
                    select coalesce(jsonb_agg(one), '[]')
                    from (select one from jsonb_array_elements(:samples::jsonb) one
                          limit greatest(0, :most - jsonb_array_length(sample))) few)
                where id = :id""")
                .set("samples", text(samples))
                .set("most", MOST)
                .set("id", importId)
                .update();
    }

    List<Sample> of(UUID importId) {
        return sql.of("select sample from import where id = :id")
                .set("id", importId)
                .one(row -> row.text("sample"))
                .map(this::samples)
                .orElse(List.of());
    }

    private List<Sample> samples(String stored) {
        try {
            return json.readValue(stored, SAMPLES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, @Nullable Object> read(String stored) {
        try {
            return json.readValue(stored, ATTRIBUTES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String text(List<Sample> samples) {
        try {
            return json.writeValueAsString(samples);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
