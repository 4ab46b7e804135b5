package io.clientele.outreach.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            a\\nb                             ~ <p>a<br>\\nb</p>
            a\\n\\nb                          ~ <p>a</p>\\n<p>b</p>
            **a b** c                         ~ <p><strong>a b</strong> c</p>
            2 * 3 ** 4                        ~ <p>2 * 3 ** 4</p>
            [a](https://b.example/?c=1&d=2)   ~ <p><a href="https://b.example/?c=1&amp;d=2">a</a></p>
            [a]({{ shop.url }})               ~ <p><a href="{{ shop.url }}">a</a></p>
            [a](javascript:alert(1))          ~ <p>[a](javascript:alert(1))</p>
            [a](https://b.example/"onclick=x) ~ <p><a href="https://b.example/&quot;onclick=x">a</a></p>
            <b>{{ profile.x | default: "<" }}</b> ~ <p>&lt;b&gt;{{ profile.x | default: "<" }}&lt;/b&gt;</p>
            $1 \\ {{ shop.name }}             ~ <p>$1 \\ {{ shop.name }}</p>
            """)
    void aLittleMarkdownBecomesHtml(String text, String html) {
        var made = BlockText.html(text.replace("\\n", "\n"))
                .replace(" style=\"margin:0 0 16px\"", "")
                .replace(" style=\"" + BlockText.LINK_STYLE + "\"", "");

        assertThat(made).isEqualTo(html.replace("\\n", "\n"));
    }
}
