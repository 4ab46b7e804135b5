package io.clientele.outreach.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.outreach.merge.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HazardsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            <script>alert(1)</script>                       ~ <script> is not allowed
            <SCRIPT SRC="https://x.example/x.js"></SCRIPT>  ~ <script> is not allowed
            <p onmouseover="alert(1)">                      ~ onmouseover is not allowed
            <img src=x onerror=alert(1)>                    ~ onerror is not allowed
            <iframe src="https://x.example"></iframe>       ~ <iframe> is not allowed
            <form action="https://x.example"></form>        ~ <form> is not allowed
            <svg><animate onbegin=alert(1)></svg>           ~ <svg> is not allowed
            <base href="https://x.example/">                ~ <base> is not allowed
            <meta http-equiv="Refresh" content="0;url=x">   ~ a mail can't send its reader elsewhere
            <a href="javascript:alert(1)">                  ~ href must begin with
            <a href=" java&#10;script:alert(1)">            ~ href must begin with
            <a href="JAVASCRIPT&colon;alert(1)">            ~ href must begin with
            <a href="data:text/html,x">                     ~ href must begin with
            <a href="{% if a %}javascript:b(){% else %}https://x.example{% endif %}"> ~ href must begin with
            <img src="data:image/svg+xml,x">                ~ src must begin with
            <p style="background: url(javascript:x)">       ~ this style could run
            <style>@import url(https://x.example)</style>   ~ this style could run
            """)
    void whatCouldHarmIsNamed(String html, String message) {
        assertThat(Hazards.in(html))
                .extracting(Mistake::message)
                .anySatisfy(said -> assertThat(said).startsWith(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color: red'>A <a href='https://a.example?x=\"y\"'>b</a> <a href='mailto:a@a.example'>c</a> <a href='#top'>d</a></p>",
                "<a href=\"{{ profile.url | default: \"https://x.example\" }}\" title='{% if a == \"onclick=\" %}b{% endif %}'>x</a>",
                "<img src='data:image/png;base64,AA' alt=''><img src='cid:logo'><table background='https://a.example/x.png'></table>",
                "<!--[if mso]><v:roundrect href='https://a.example'></v:roundrect><![endif]--><style>@media (max-width: 9px) {a{b:c}}</style>",
                "<meta name='color-scheme' content='light dark'><title>x</title>"
            })
    void ordinaryMailIsFine(String html) {
        assertThat(Hazards.in(html)).isEmpty();
    }

    @Test
    void theLineIsTold() {
        assertThat(Hazards.in("<p>a</p>\n<p>{{ a\n}}</p>\n  <script></script>")
                        .getFirst()
                        .toString())
                .startsWith("line 4, column 3: <script>");
    }
}
