package io.clientele.outreach.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            PLAIN, a<b&c, a<b&c
            HTML, <b title="x">'&', &lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;
            URL, https://shop.example/?a=1&b=2, https://shop.example/?a=1&amp;b=2
            URL, HTTPS://shop.example, HTTPS://shop.example
            URL, mailto:ada@shop.example, mailto:ada@shop.example
            URL, javascript:alert(1), #
            URL, data:text/html;base64;x, #
            URL, //shop.example, #
            URL, ~ja\tvascript:x~, #
            URL_PART, a b&c/d:é, a%20b%26c%2Fd%3A%C3%A9
            """)
    void valuesAreMadeHarmlessForWhereTheyStand(Place place, String value, String expected) {
        var out = new StringBuilder();

        place.append(out, value);

        assertThat(out.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"~a\r\nBcc: b~, ~a  Bcc: b~", "~a\u2028b\u0085c~, a b c"})
    void aHeaderStaysOneLine(String value, String expected) {
        var out = new StringBuilder();

        Place.LINE.append(out, value);

        assertThat(out.toString()).isEqualTo(expected);
    }
}
