package io.clientele.profile.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "081 234 5678, %812345678%",
        "+66 81 234-5678, %66812345678%",
        "0066812345678, %66812345678%",
        "+44 (0)20 7946, %44207946%",
        "(081)234, %81234%",
        "๐๘๑ ๒๓๔, %81234%",
        "٠٨١٢٣٤, %81234%"
    })
    void aNumberIsLookedForByItsDigits(String written, String pattern) {
        assertThat(Spelling.number(written)).contains(pattern);
    }

    @ParameterizedTest
    @CsvSource({"ada", "12a", "00", "12", "a-1001"})
    void whatIsNoNumberIsNotLookedForAsOne(String written) {
        assertThat(Spelling.number(written)).isEmpty();
    }

    @Test
    void fewLettersAreTheBeginningOfAWordAndMoreAreAnyPart() {
        assertThat(Spelling.pattern("a")).isEqualTo("% a%");
        assertThat(Spelling.pattern("an")).isEqualTo("% an%");
        assertThat(Spelling.pattern("ann")).isEqualTo("%ann%");
        assertThat(Spelling.pattern("王 小")).isEqualTo("% 王 小%");
    }

    @Test
    void signsOfPatternsStandForThemselves() {
        assertThat(Spelling.pattern("a%_\\b")).isEqualTo("%a\\%\\_\\\\b%");
    }
}
