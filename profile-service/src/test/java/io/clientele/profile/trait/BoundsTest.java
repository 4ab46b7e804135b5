package io.clientele.profile.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {

    static Stream<Map<String, ?>> tooMuch() {
        return Stream.of(
                Map.of("note", "x".repeat(33_000)),
                Map.of("many", IntStream.range(0, 10_000).boxed().toList()),
                Map.of("deep", deep(11)),
                Map.of("x".repeat(101), 1),
                Map.of("", 1),
                Map.of("in", Map.of("a\0b", 1)),
                Map.of("in", List.of("a\0b")),
                Map.of("half", "\ud83d"),
                Map.of("huge", new BigDecimal("1e999999")),
                Map.of("tiny", new BigDecimal("1e-999999")));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsTooMuchOrCannotBeKeptIsSaid(Map<String, ?> said) {
        assertThat(Bounds.broken(said)).isPresent();
    }

    @Test
    void whatPeopleSayIsNotTooMuch() {
        assertThat(Bounds.broken(Map.of(
                        "name",
                        "Ada 👩",
                        "deep",
                        deep(8),
                        "price",
                        new BigDecimal("19.99"),
                        "tags",
                        List.of(1, 2, true))))
                .isEmpty();
    }

    private static Object deep(int levels) {
        Object value = 1;
        for (int level = 0; level < levels; level++) {
            value = List.of(value);
        }
        return value;
    }
}
