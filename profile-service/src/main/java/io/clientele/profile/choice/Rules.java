package io.clientele.profile.choice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Keeps the rules, in their order. */
@ApplicationScoped
class Rules {

    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Rules(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    List<Rule> all() {
        try {
            var stored = sql.of("select rules from assignment_rules").one(row -> row.text("rules"));
            return json.readValue(stored.orElse("[]"), RULES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void put(List<Rule> rules) {
        try {
            sql.of("update assignment_rules set rules = :rules::jsonb, changed_at = :now")
                    .set("rules", json.writeValueAsString(rules))
                    .set("now", clock.instant())
                    .update();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
