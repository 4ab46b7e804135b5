package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  -,  -,                   en",
                "ar, en, en,                  ar",
                "-,  ar, en,                  ar",
                "-,  -,  'ar-EG,en;q=0.8',    ar",
                "-,  -,  'de-DE,de;q=0.9',    en",
                "-,  -,  'fr,ar;q=0.5',       ar",
                "xx, yy, 'ar',                ar",
                "-,  -,  ';;;,',              en",
                "-,  -,  '*',                 en"
            })
    void aSettingGoesBeforeTheBrowser(String setting, String cookie, String accepted, String expected) {
        assertThat(Languages.choose(setting, cookie, accepted).getLanguage()).isEqualTo(expected);
    }
}
