package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern PUT_IN = Pattern.compile("\\{([a-z]+)}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msg",
                "signin",
                "home",
                "people",
                "finding",
                "connections",
                "care",
                "managers",
                "attributes",
                "vocabulary",
                "organisations",
                "imports",
                "segments",
                "templates",
                "campaigns",
                "settings",
                "colleague",
                "worths",
                "relationships",
                "movement",
                "retention",
                "income",
                "mix",
                "recommendations",
                "personas",
                "habits"
            })
    void arabicSaysAllThatEnglishDoesAndPutsInTheSame(String bundle) throws IOException {
        var english = words(bundle + "_en");
        var arabic = words(bundle + "_ar");

        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(putIn(arabic.getProperty((String) key)))
                .as(bundle + "." + key)
                .isEqualTo(putIn((String) text)));
    }

    private static Set<String> putIn(String text) {
        return PUT_IN.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var text = WordsTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        return words;
    }
}
