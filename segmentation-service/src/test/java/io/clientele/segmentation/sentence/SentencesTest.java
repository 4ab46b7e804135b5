package io.clientele.segmentation.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
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
                Arguments.of(spend("JPY", "50000", null), "spent at least 50,000 JPY"),
                Arguments.of(never("21212"), "never bought product 21212"),
                Arguments.of(count(Comparison.AT_LEAST, 1), "bought at least once"),
                Arguments.of(count(Comparison.ABOVE, 1234), "bought more than 1,234 times"),
                Arguments.of(
                        new Attribute("birthDate", Comparison.AT_LEAST, "1980-05-01"),
                        "birth date is May 1, 1980 or later"),
                Arguments.of(
                        new Purchases(
                                Measure.QUANTITY,
                                "prints",
                                null,
                                "READY_MADE",
                                null,
                                null,
                                Comparison.AT_LEAST,
                                BigDecimal.ONE,
                                Period.ofMonths(1),
                                null,
                                null),
                        "bought at least 1 piece in category prints of kind ready-made in the last month"),
                Arguments.of(
                        new Last("Order Completed", Side.BEFORE, Period.ofDays(180)),
                        "last bought more than 180 days ago"),
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
                        "did “Page Viewed” more than 2 times with page home in the last 1 year and 2 months and 1 day"),
                Arguments.of(new Consent("EMAIL", "newsletter", Decision.GRANTED), "allows “newsletter” by e-mail"),
                Arguments.of(new Segment(new UUID(0, 7)), "is in “Seven”"),
                Arguments.of(new Bucket("spring", 0, 5000), "is in the share from 0% to 50% by “spring”"),
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
        var midnight = Instant.parse("2024-06-30T23:00:00Z");
        var noon = Instant.parse("2024-07-01T11:00:00Z");

        assertThat(sentences(Locale.ENGLISH).of(bought(midnight, null)))
                .isEqualTo("bought at least once from Jul 1, 2024");
        assertThat(sentences(Locale.ENGLISH).of(bought(null, midnight)))
                .isEqualTo("bought at least once before Jul 1, 2024");
        assertThat(sentences(Locale.ENGLISH).of(bought(midnight, noon)))
                .matches("bought at least once from Jul 1, 2024 to before Jul 1, 2024, 12:00\\hPM");
    }

    private static Purchases bought(Instant from, Instant to) {
        return new Purchases(
                Measure.COUNT, null, null, null, null, null, Comparison.AT_LEAST, BigDecimal.ONE, null, from, to);
    }

    static Stream<Arguments> saidInArabic() {
        return Stream.of(
                Arguments.of(
                        new All(List.of(FRANCE, count(Comparison.EQUAL, 2))), "البلد هو France واشترى مرتين بالضبط"),
                Arguments.of(FRANCE, "البلد هو France"),
                Arguments.of(
                        spend(null, "123450000", Period.ofYears(1)), "أنفق 1,234,500.00 GBP على الأقل خلال آخر سنة"),
                Arguments.of(count(Comparison.AT_LEAST, 1), "اشترى مرة واحدة على الأقل"),
                Arguments.of(count(Comparison.ABOVE, 2), "اشترى أكثر من مرتين"),
                Arguments.of(count(Comparison.EQUAL, 7), "اشترى 7 مرات بالضبط"),
                Arguments.of(count(Comparison.BELOW, 11), "اشترى أقل من 11 مرة"),
                Arguments.of(new Last("Order Completed", Side.AFTER, Period.ofDays(103)), "اشترى خلال آخر 103 أيام"),
                Arguments.of(
                        new Attribute("birthDate", Comparison.BELOW, "1980-05-01"),
                        "تاريخ الميلاد قبل 01\u200f/05\u200f/1980"),
                Arguments.of(
                        new Consent("EMAIL", "newsletter", Decision.GRANTED),
                        "يسمح بـ«newsletter» عبر البريد الإلكتروني"));
    }

    @ParameterizedTest
    @MethodSource("saidInArabic")
    void speaksArabic(Condition condition, String sentence) {
        assertThat(sentences(Locale.forLanguageTag("ar-EG")).of(condition)).isEqualTo(sentence);
    }

    @Test
    void speaksTheFirstLanguageThatItKnowsAndElseEnglish() {
        var thai = Locale.forLanguageTag("th");

        assertThat(Sentences.spoken(List.of(thai, Locale.forLanguageTag("ar-EG"), Locale.ENGLISH)))
                .isEqualTo(Locale.forLanguageTag("ar-EG"));
        assertThat(Sentences.spoken(List.of(thai))).isEqualTo(Locale.ENGLISH);
        assertThat(sentences(thai).of(FRANCE)).isEqualTo("country is France");
    }

    @Test
    void hasEveryPhraseInEveryLanguage() throws IOException {
        var english = phrases("sentences.properties");

        assertThat(phrases("sentences_ar.properties")).containsAll(english);
        for (var is : Comparison.values()) {
            assertThat(english).contains("attribute." + is);
        }
    }

    private static Set<String> phrases(String file) throws IOException {
        try (var text = Sentences.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(new InputStreamReader(text, StandardCharsets.UTF_8)).keySet();
        }
    }

    private static Sentences sentences(Locale locale) {
        return new Sentences(locale, ZoneId.of("Europe/London"), "GBP", id -> "Seven");
    }

    private static Purchases count(Comparison is, int value) {
        return new Purchases(
                Measure.COUNT, null, null, null, null, null, is, BigDecimal.valueOf(value), null, null, null);
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
