package io.clientele.segmentation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.segmentation.condition.Checks.Fault;
import io.clientele.segmentation.condition.Condition.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(new All(null), "c.of must be given"),
                Arguments.of(new All(Collections.singletonList(null)), "c.of[0] must be given"),
                Arguments.of(new Not(new Segment(null)), "c.of.id must be given"),
                Arguments.of(attribute(Comparison.EQUAL, null), "c.value must be given"),
                Arguments.of(attribute(Comparison.SET, "x"), "c.value must not be given with SET"),
                Arguments.of(attribute(Comparison.ONE_OF, "x"), "c.value must be a list of up to 1000"),
                Arguments.of(
                        attribute(Comparison.ONE_OF, List.of(List.of())),
                        "c.value must hold only texts, numbers, true or false"),
                Arguments.of(
                        attribute(Comparison.ABOVE, "much"), "c.value must be a number or a date such as 2024-01-31"),
                Arguments.of(
                        attribute(Comparison.EQUAL, new BigDecimal("1e999999999")),
                        "c.value must be a text, a number, true or false"),
                Arguments.of(
                        spend(Comparison.CONTAINS, "1"),
                        "c.is must be EQUAL, NOT_EQUAL, ABOVE, AT_LEAST, BELOW or AT_MOST"),
                Arguments.of(spend(Comparison.ABOVE, "1e999999999"), "c.value must be a number of a usual size"),
                Arguments.of(window(Period.ofDays(-1), null, null), "c.within must be a period of 0 days to 100 years"),
                Arguments.of(
                        window(Period.ofDays(1), Instant.EPOCH, null), "c.within must not be given with from or to"),
                Arguments.of(window(null, Instant.MAX, null), "c.from must be in the years 1 to 9999"),
                Arguments.of(
                        window(null, Instant.EPOCH, Instant.EPOCH.minusSeconds(1)), "c.to must not be before from"),
                Arguments.of(
                        new Events(
                                "Order Completed",
                                Map.of("sku", "A"),
                                null,
                                Comparison.EQUAL,
                                BigDecimal.ONE,
                                null,
                                null,
                                null),
                        "c.where is not for orders: use a condition of type purchases"),
                Arguments.of(
                        new Events("E", null, Measure.SPEND, Comparison.EQUAL, BigDecimal.ONE, null, null, null),
                        "c.measure must be COUNT"),
                Arguments.of(new Last(" ", Side.AFTER, Period.ofDays(1)), "c.event must have 1 to 1000 characters"),
                Arguments.of(
                        new Last("E", Side.AFTER, null),
                        "c.ago must be given, as a period of days, weeks, months or years such as P30D"),
                Arguments.of(new Bucket("s", 5, 4), "c.to must be from to 10000"),
                Arguments.of(new Bucket("s", -1, 4), "c.from must be 0 to 10000"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void saysWhatToMendAndWhere(Condition condition, String expected) {
        assertThat(Checks.of(condition, "c"))
                .extracting(fault -> fault.path() + " " + fault.message())
                .containsExactly(expected);
    }

    @Test
    void findsAllFaultsAtOnce() {
        var condition = new Any(List.of(attribute(null, "x"), new Not(new Consent("EMAIL", null, null))));

        assertThat(Checks.of(condition, "condition"))
                .extracting(Fault::path)
                .containsExactly("condition.of[0].is", "condition.of[1].of.topic", "condition.of[1].of.is");
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        Condition deep = new All(List.of());
        for (int i = 0; i < 40; i++) {
            deep = new Not(deep);
        }
        var wide = new All(Collections.nCopies(400, new All(List.of())));

        assertThat(Checks.of(deep, "c")).hasSize(1);
        assertThat(Checks.of(wide, "c")).singleElement().extracting(Fault::path).isEqualTo("c.of[299]");
    }

    @Test
    void hasNothingToSayOfEveryone() {
        assertThat(Checks.of(new All(List.of()), "c")).isEmpty();
    }

    private static Attribute attribute(Comparison is, Object value) {
        return new Attribute("city", is, value);
    }

    private static Purchases spend(Comparison is, String value) {
        return new Purchases(Measure.SPEND, null, null, null, null, null, is, new BigDecimal(value), null, null, null);
    }

    private static Purchases window(Period within, Instant from, Instant to) {
        return new Purchases(
                Measure.COUNT, null, null, null, null, null, Comparison.ABOVE, BigDecimal.ONE, within, from, to);
    }
}
