package io.clientele.outreach.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a megabyte of the worst that one can write takes no minutes: nothing here looks twice at what it has seen. */
class PatienceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{%",
                "<!--",
                "<div>",
                "<a href=\"https://a.example/",
                "<body ",
                "&",
                "<",
                "</title",
                "{{ x }}"
            })
    void longNonsenseIsReadInOneGo(String piece) {
        var html = piece.repeat(500_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Hazards.in(html);
            assertThat(Tagged.escaped(html)).isNotEmpty();
            try {
                Mails.render(html, "x");
                Mails.text(html, "x");
            } catch (io.clientele.outreach.merge.Mistaken expected) {
                assertThat(expected.mistakes()).isNotEmpty();
            }
        });
    }
}
