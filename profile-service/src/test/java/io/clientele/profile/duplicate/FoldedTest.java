package io.clientele.profile.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "José García, garcia jose",
        "Nguyễn Thị Mai, MAI NGUYEN THI",
        "أحمد, احمد",
        "فاطمة, فاطمه",
        "مُحَمَّد, محمد",
        "موسى, موسي",
        "Ｔａｎａｋａ　太郎, 太郎 tanaka",
        "O'Brien, o brien"
    })
    void oneNameInTwoWritingsIsOne(String one, String other) {
        assertThat(Folded.words(one)).isEqualTo(Folded.words(other));
    }

    @Test
    void thaiMarksTellWordsApart() {
        assertThat(Folded.words("ป้า")).isNotEqualTo(Folded.words("ปา"));
    }
}
