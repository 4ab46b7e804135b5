package io.clientele.outreach.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            <p>Dear   {{ x }},\\n how are you?</p>             ~ Dear <v>, how are you?\\n
            <h1>A</h1><p>b<br>c</p>                            ~ A\\n\\nb\\nc\\n
            <ul><li>a</li><li>b</li></ul>c                     ~ - a\\n- b\\n\\nc\\n
            <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> ~ a b\\nc\\n
            <a href="https://a.example/">Shop</a>              ~ Shop: https://a.example/\\n
            <a href="https://a.example/">https://a.example/</a> ~ https://a.example/\\n
            <a href="https://a.example/{{ x }}"><img alt="Hi {{ x }}"></a> ~ Hi <v>: https://a.example/<v>\\n
            <a href="#top">Up</a>                              ~ Up\\n
            <head><title>t</title><style>a{}</style></head>x   ~ x\\n
            <p style="display: none">hidden {{ x }}</p>x       ~ x\\n
            Fish &amp; Chips &lt;3                             ~ Fish & Chips <3\\n
            &#123;&#123; not a tag }}                          ~ {{ not a tag }}\\n
            """)
    void htmlReadsAsText(String html, String text) {
        assertThat(Mails.text(html.replace("\\n", "\n"), "<v>")).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void tagsBetweenRowsOfATableStayWhereTheyAre() {
        assertThat(Mails.text("<table>{% for i in list %}<tr><td>{{ i }}!</td></tr>{% endfor %}</table>end", "a"))
                .isEqualTo("a!\na!\n\nend\n");
    }

    @Test
    void tagsInCommentsStillDecide() {
        assertThat(Mails.text("a <!-- {% if x == 'b' %} --> b <!-- {% endif %} --> c", "a"))
                .isEqualTo("a c\n");
    }

    @Test
    void aChoiceInsideATagConcernsNoText() {
        assertThat(Mails.text("<p {% if x %}class='y'{% endif %}>a</p>", "a")).isEqualTo("a\n");
    }
}
