package io.clientele.profile.activity;

import io.clientele.kit.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a story is to be told.
 *
 * @param names of events; all, if it is empty
 * @param to exclusive
 */
record Wanted(List<String> kinds, List<String> names, Instant from, Instant to) {

    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final List<String> ALL =
            Arrays.stream(Chapter.Kind.values()).map(Enum::name).toList();

    /** Lists are separated by commas. Who asks for names of events asks for events. */
    static Wanted read(@Nullable String kinds, @Nullable String names, @Nullable String from, @Nullable String to) {
        var asked = split(kinds);
        if (!ALL.containsAll(asked)) {
            throw Problem.badRequest("kinds", "must be some of " + ALL);
        }
        var events = split(names);
        var otherwise = events.isEmpty() ? ALL : List.of(Chapter.Kind.EVENT.name());
        return new Wanted(
                asked.isEmpty() ? otherwise : asked,
                events,
                instant("from", from, EVER),
                instant("to", to, Moment.NOW_AND_LATER.at()));
    }

    private static List<String> split(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    private static Instant instant(String name, @Nullable String text, Instant otherwise) {
        try {
            var at = text == null || text.isEmpty()
                    ? otherwise
                    : OffsetDateTime.parse(text).toInstant();
            return at.isBefore(EVER) || at.isAfter(Moment.NOW_AND_LATER.at()) ? otherwise : at;
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest(name, "must be an instant such as 2024-02-29T13:30:00Z");
        }
    }
}
