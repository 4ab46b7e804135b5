package io.clientele.kit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some items in order, and where to go on: {@code next} is null on the last page. */
@JsonIgnoreProperties(ignoreUnknown = true) // clients read it, too, and a newer provider may say more
public record Page<T>(List<T> items, @Nullable String next) {

    /** Takes up to {@code limit} of the items; the caller asked for one more, to know whether there is more. */
    public static <T> Page<T> of(List<T> items, int limit, Function<T, ?> cursor) {
        if (items.size() <= limit) {
            return new Page<>(items, null);
        }
        var shown = items.subList(0, limit);
        return new Page<>(shown, cursor.apply(shown.getLast()).toString());
    }
}
