package io.clientele.profile.fact;

import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.activity.Properties;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing, such as a contract: how it last began, and how it last ended. In whichever order the events
 * came in, and however often, it is the same.
 *
 * @param begun null if only its end was told
 */
public record Strand(
        String key, @Nullable Fact begun, @Nullable Fact ended) {

    /** Which events begin and end a thing, and which property says what thing it is; without one, each is its own. */
    public record Kind(String beginning, String ending, String key) {}

    /** The one that moved last comes first. */
    public static List<Strand> of(Collection<Fact> facts, Kind kind) {
        Map<String, Fact> begun = new HashMap<>();
        Map<String, Fact> ended = new HashMap<>();
        for (var fact : facts) {
            var side = fact.name().equals(kind.beginning()) ? begun : ended;
            side.merge(key(fact, kind.key()), fact, (one, other) -> Fact.IN_TIME.compare(one, other) > 0 ? one : other);
        }
        return Stream.concat(begun.keySet().stream(), ended.keySet().stream())
                .distinct()
                .map(key -> new Strand(key, begun.get(key), ended.get(key)))
                .sorted(Comparator.comparing(Strand::last, Fact.IN_TIME).reversed())
                .collect(Collectors.toList());
    }

    private static String key(Fact fact, String property) {
        var key = fact.said().text(property);
        return key == null ? fact.id().toString() : key;
    }

    /** It is over, unless it began anew afterwards. */
    public boolean over() {
        return ended != null && (begun == null || !ended.occurredAt().isBefore(begun.occurredAt()));
    }

    /** The end, if it is over. */
    public @Nullable Fact end() {
        return over() ? ended : null;
    }

    /** What is known of its beginning; nothing, if only its end was told. */
    public Properties said() {
        return begun == null ? new Properties(Map.of(), "properties", new Mistakes()) : begun.said();
    }

    public Fact first() {
        return Objects.requireNonNull(begun == null ? ended : begun);
    }

    private Fact last() {
        return Stream.of(begun, ended)
                .filter(Objects::nonNull)
                .max(Fact.IN_TIME)
                .orElseThrow();
    }
}
