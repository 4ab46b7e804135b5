package io.clientele.segmentation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.segmentation.condition.Condition.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final Attribute FRANCE = new Attribute("country", Comparison.EQUAL, "France");

    static Stream<Arguments> said() {
        return Stream.of(
                Arguments.of(new All(List.of()), "everyone"),
                Arguments.of(FRANCE, "country is France"),
                Arguments.of(
                        new Attribute("country", Comparison.ONE_OF, List.of("France", "Spain")),
                        "country is one of France, Spain"),
                Arguments.of(new Attribute("phone", Comparison.NOT_SET, null), "phone is not known"),
                Arguments.of(spend(null, "50000", Period.ofDays(90)), "spent at least 500.00 GBP in the last 90 days"),
                Arguments.of(spend("JPY", "50000", null), "spent at least 50000 JPY"),
                Arguments.of(never("21212"), "never bought product 21212"),
                Arguments.of(
                        new Last("Order Completed", Side.BEFORE, Period.ofDays(180)),
                        "last did “Order Completed” more than 180 days ago"),
                Arguments.of(
                        new Events(
                                "Page Viewed",
                                Map.of("page", "home"),
                                null,
                                Comparison.ABOVE,
                                BigDecimal.TWO,
                                Period.of(1, 2, 1),
                                null,
                                null),
                        "did “Page Viewed” more than 2 times with page home in the last 1 year 2 months 1 day"),
                Arguments.of(new Consent("EMAIL", "newsletter", Decision.GRANTED), "allows “newsletter” by EMAIL"),
                Arguments.of(new Segment(new UUID(0, 7)), "is in “Seven”"),
                Arguments.of(new Bucket("spring", 0, 5000), "is in buckets 0 to 5000 of 10000 by “spring”"),
                Arguments.of(
                        new All(List.of(
                                FRANCE,
                                new Not(new Any(List.of(FRANCE, never("A")))),
                                new Any(List.of(FRANCE, never("B"))))),
                        "country is France and not (country is France or never bought product A)"
                                + " and (country is France or never bought product B)"));
    }

    @ParameterizedTest
    @MethodSource("said")
    void saysWhatIsMeant(Condition condition, String sentence) {
        assertThat(sentences(Locale.UK).of(condition)).isEqualTo(sentence);
    }

    @Test
    void saysMomentsAsTheyAreWhereTheBusinessIs() {
        var summer = new Purchases(
                Measure.COUNT,
                null,
                null,
                null,
                null,
                null,
                Comparison.AT_LEAST,
                BigDecimal.ONE,
                null,
                Instant.parse("2024-06-30T23:00:00Z"),
                null);

        assertThat(sentences(Locale.ENGLISH).of(summer)).startsWith("bought at least 1 times from Jul 1, 2024");
    }

    @Test
    void speaksArabicAndEnglishToAllOthers() {
        assertThat(sentences(Locale.forLanguageTag("ar-EG")).of(FRANCE)).isEqualTo("country هو France");
        assertThat(sentences(Locale.forLanguageTag("th")).of(FRANCE)).isEqualTo("country is France");
    }

    @Test
    void hasEveryPhraseInEveryLanguage() {
        var name = "io.clientele.segmentation.condition.sentences";

        assertThat(ResourceBundle.getBundle(name, Locale.forLanguageTag("ar")).keySet())
                .isEqualTo(ResourceBundle.getBundle(name, Locale.ROOT).keySet());
        for (var is : Comparison.values()) {
            assertThat(ResourceBundle.getBundle(name, Locale.ROOT).containsKey("attribute." + is))
                    .isTrue();
        }
    }

    private static Sentences sentences(Locale locale) {
        return new Sentences(locale, ZoneId.of("Europe/London"), "GBP", id -> "Seven");
    }

    private static Purchases spend(String currency, String value, Period within) {
        return new Purchases(
                Measure.SPEND,
                null,
                null,
                null,
                null,
                currency,
                Comparison.AT_LEAST,
                new BigDecimal(value),
                within,
                null,
                null);
    }

    private static Purchases never(String sku) {
        return new Purchases(
                Measure.COUNT, null, sku, null, null, null, Comparison.EQUAL, BigDecimal.ZERO, null, null, null);
    }
}
