package io.clientele.profile.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of CLDR 46's table of cardinal rules. */
class PluralsTest {

    private final Catalogue catalogue = new Catalogue(new ObjectMapper());

    @ParameterizedTest
    @CsvSource({
        "ar, 0, zero",
        "ar, 1, one",
        "ar, 2, two",
        "ar, 3, few",
        "ar, 10, few",
        "ar, 103, few",
        "ar, 11, many",
        "ar, 26, many",
        "ar, 99, many",
        "ar, 111, many",
        "ar, 100, other",
        "ar, 102, other",
        "ar, 1000, other",
        "en, 0, other",
        "en, 1, one",
        "en-GB, 2, other",
        "th, 1, other",
        "zh-Hant, 1, other",
        "id, 1, other",
        "ru, 1, one",
        "ru, 21, one",
        "ru, 11, many",
        "ru, 3, few",
        "ru, 13, many",
        "pl, 22, few",
        "pl, 21, many",
        "fr, 0, one",
        "de, 0, other"
    })
    void aNumberBelongsToOneCategory(String language, long number, String category) {
        assertThat(Plurals.category(language, number)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT, en, 1, 1 client", "CLIENT, en, 3, 3 clients", "CLIENT, ar, 1, عميل واحد", "CLIENT, ar, 2, عميلان",
        "CLIENT, ar, 3, 3 عملاء", "CLIENT, ar, 11, 11 عميلًا", "CLIENT, ar, 100, 100 عميل", "GUEST, th, 3, แขก 3 ท่าน",
        "CUSTOMER, zh, 2, 2 位顾客", "MEMBER, id, 5, 5 anggota", "SUBSCRIBER, ar, 4, 4 مشتركين", "PERSON, en, 2, 2 people"
    })
    void wordsAreCountedAsTheirLanguageDoes(String word, String language, long number, String said) {
        assertThat(catalogue.of(word).terms().get(language).counted(language, number))
                .isEqualTo(said);
    }

    @Test
    void everyWordHasAMeaningAndIsKnownInAllLanguagesWithAllTheirForms() {
        assertThat(catalogue.all()).hasSizeGreaterThan(20).allSatisfy(word -> {
            assertThat(word.meaning()).containsOnlyKeys("en", "ar");
            assertThat(word.terms()).containsOnlyKeys("en", "th", "zh", "ar", "id");
            word.terms().forEach((language, term) -> {
                for (long number = 0; number < 120; number++) {
                    assertThat(term.counts()).containsKey(Plurals.category(language, number));
                }
            });
        });
        for (var relationship : Relationship.values()) {
            assertThat(catalogue.of(relationship.usual())).isNotNull();
        }
    }
}
