package io.clientele.outreach.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever an attribute of somebody's holds, it stays text. */
class NaughtyStringsTest {

    private static final Path HOSTILE = Path.of("..", "..", "shared", "data", "naughty", "blns.json");

    private static final String MAIL = """
            <!doctype html><html><head><title>{{ x }}</title></head><body><!-- {{ x }} -->
            <p id="text">{{ x }}</p><p id="quoted" title="{{ x }}">a</p><p id="single" title='{{ x }}'>b</p>
            <a id="whole" href="{{ x }}">c</a><a id="part" href="https://shop.example/?q={{ x }}&amp;z=1">d</a>
            <p id="end">{% for i in list %}{{ i }}{% endfor %}</p></body></html>
            """;

    @Property
    void noTextBreaksOut(@ForAll String text) {
        staysText(text);
    }

    @Property
    void noTextMadeOfWhatHtmlIsMadeOfBreaksOut(
            @ForAll @net.jqwik.api.constraints.CharRange(from = ' ', to = '@') String signs) {
        staysText("<!-->" + signs + "</p>\"'`=" + signs + "javascript:" + signs + "-->");
    }

    @Test
    void noHostileStringBreaksOut() throws IOException {
        assumeThat(HOSTILE)
                .as("the collection of hostile strings is not on this machine")
                .exists();
        List<?> strings = new ObjectMapper().readValue(Files.readString(HOSTILE), List.class);

        assertThat(strings).hasSizeGreaterThan(500).allSatisfy(text -> staysText((String) text));
    }

    private static void staysText(String text) {
        var mail = Jsoup.parse(Mails.render(MAIL, text));
        var calm = Jsoup.parse(Mails.render(MAIL, "calm"));

        assertThat(shape(mail)).isEqualTo(shape(calm));
        var asParsed = Jsoup.parse("<p>").text(text.replace('\0', '\uFFFD')).text();
        assertThat(mail.getElementById("text").text()).isEqualTo(asParsed);
        var asAttribute = text.replace('\0', '\uFFFD').replace("\r\n", "\n").replace('\r', '\n');
        assertThat(lines(mail.getElementById("quoted").attr("title"))).isEqualTo(asAttribute);
        assertThat(lines(mail.getElementById("single").attr("title"))).isEqualTo(asAttribute);
        assertThat(mail.getElementById("whole").attr("href"))
                .matches("(?is)#|https?://.*|mailto:.*|tel:.*|data:image/.*");
        assertThat(mail.getElementById("part").attr("href"))
                .matches("https://shop\\.example/\\?q=[A-Za-z0-9._~%-]*&z=1");
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Every element with the names of its attributes. */
    private static List<String> shape(Document mail) {
        return mail.getAllElements().stream().map(NaughtyStringsTest::shape).toList();
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream().map(a -> a.getKey()).toList();
    }
}
