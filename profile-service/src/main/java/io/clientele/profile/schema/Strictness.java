package io.clientele.profile.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.profile.activity.Meaning;
import io.clientele.profile.activity.Properties;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Judges events by the schemas of their names. The schemas are held in memory and looked after every two seconds at most,
 * so that a change made at another replica holds here soon.
 */
@ApplicationScoped
class Strictness implements Meaning {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private record Held(String mark, Map<String, Compiled> schemas) {}

    private final EventSchemas schemas;
    private final ObjectMapper json;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - FRESH_NANOS);
    private volatile Held held = new Held("", Map.of());

    Strictness(EventSchemas schemas, ObjectMapper json) {
        this.schemas = schemas;
        this.json = json;
    }

    @Override
    public Set<String> events() {
        return held().schemas().keySet();
    }

    @Override
    public void check(String event, Properties properties) {
        var schema = held().schemas().get(event);
        if (schema != null) {
            properties.mistakes().addAll(schema.judge(json.valueToTree(properties.said())));
        }
    }

    /** Looks at the schemas anew; for after a change of them. */
    void refresh() {
        var mark = schemas.mark();
        if (!mark.equals(held.mark())) {
            held = new Held(mark, compiled());
        }
    }

    /** One of those who come when it is due looks after them, the others go on with what is held. */
    private Held held() {
        long last = lookedAt.get();
        if (System.nanoTime() - last >= FRESH_NANOS && lookedAt.compareAndSet(last, System.nanoTime())) {
            refresh();
        }
        return held;
    }

    private Map<String, Compiled> compiled() {
        var all = new HashMap<String, Compiled>();
        for (var schema : schemas.all()) {
            try {
                all.put(schema.event(), Compiled.of(json.readTree(schema.schema())));
            } catch (IllegalArgumentException | JsonProcessingException unusable) {
                Log.errorf("The schema of an event is passed over: %s", unusable.getMessage());
            }
        }
        return Map.copyOf(all);
    }
}
