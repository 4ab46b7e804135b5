package io.clientele.outreach.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.outreach.audience.Insight;
import io.clientele.outreach.block.Block;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilationTest {

    @Test
    void subjectAndTextAreNotEscapedButHtmlIs() {
        var mail = Words.mail(new TemplateDraft(
                "n",
                "For {{ profile.firstName }}",
                "Hi {{ profile.firstName }} & co",
                "<p>{{ profile.firstName }}</p>",
                null,
                null,
                "Dear {{ profile.firstName }}",
                "en"));

        assertThat(mail.subject()).isEqualTo("For Ada <3");
        assertThat(mail.preheader()).isEqualTo("Hi Ada <3 & co");
        assertThat(mail.html()).contains("<p>Ada &lt;3</p>").contains("Hi Ada &lt;3 &amp; co");
        assertThat(mail.text()).startsWith("Dear Ada <3\n");
    }

    @Test
    void aLineBreakInAValueCannotLeaveTheSubject() {
        var person = new Person(
                Words.ADA.id(),
                "a@b.example",
                null,
                null,
                java.util.Map.of("firstName", "A\r\nBcc: x@y.example"),
                Insight.NONE);

        var mail = Words.compiled(new TemplateDraft("n", "{{ profile.firstName }}", null, "x", null, null, null, "en"))
                .render(person, Words.LINKS);

        assertThat(mail.subject()).isEqualTo("A  Bcc: x@y.example");
    }

    @Test
    void aTemplateWithoutTheWayOutGetsTheFooterInBothParts() {
        var mail = Words.mail(Words.html("<p>Hello</p>"));

        var html = Jsoup.parse(mail.html());
        assertThat(html.text()).contains("sent to ada@example.com by Lumière & Sons, 1 Rue A, 69001 Lyon.");
        assertThat(html.select("a[href=https://mail.lumiere.example/u/t]").text())
                .isEqualTo("Unsubscribe");
        assertThat(mail.text())
                .contains("Lumière & Sons, 1 Rue A, 69001 Lyon.", "Unsubscribe: https://mail.lumiere.example/u/t");
    }

    @Test
    void theFooterSpeaksArabicInAnArabicMail() {
        var mail = Words.mail(Words.blocks("ar", new Block.Text("مرحبًا")));

        assertThat(Jsoup.parse(mail.html()).select("html").attr("dir")).isEqualTo("rtl");
        assertThat(mail.html()).contains("إلغاء الاشتراك");
        assertThat(mail.text()).contains("مرحبًا", "إلغاء الاشتراك: https://mail.lumiere.example/u/t");
    }

    @Test
    void aTemplateThatSaysItAllKeepsItsOwnFooter() {
        var mail = Words.mail(Words.html("<p>{{ shop.address }} <a href=\"{{ unsubscribeUrl }}\">Out</a></p>"));

        assertThat(mail.html())
                .doesNotContain("Choose what you get")
                .contains("<a href=\"https://mail.lumiere.example/u/t\">Out</a>");
        assertThat(mail.text()).isEqualTo("1 Rue A, 69001 Lyon Out: https://mail.lumiere.example/u/t\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if relationship == 'CLIENT' %}{{ shop.address }}<a href=\"{{ unsubscribeUrl }}\">Out</a>{% endif %}",
                "<!-- {{ shop.address }} {{ unsubscribeUrl }} -->",
                "{{ shop.address }} {{ unsubscribeUrl | truncate: 3 }}",
                "{{ shop.address }}"
            })
    void whatNotEveryReaderSeesDoesNotReplaceTheFooter(String html) {
        assertThat(Words.mail(Words.html(html)).html()).contains("Choose what you get");
    }

    @Test
    void aLinkIsCountedUnderOneNumberInHtmlAndText() {
        var template = Words.compiled(new TemplateDraft(
                "n",
                "s",
                null,
                "<a href='https://a.example/'>a</a><a href='https://b.example/'>b</a>",
                null,
                null,
                "See https://b.example/, or https://c.example/x.",
                "en"));

        assertThat(template.destinations())
                .containsExactly("https://a.example/", "https://b.example/", "https://c.example/x");
        var mail = template.render(Words.ADA, Words.LINKS);
        assertThat(mail.html())
                .contains("href='https://mail.lumiere.example/l/0'", "href='https://mail.lumiere.example/l/1'");
        assertThat(mail.text())
                .startsWith("See https://mail.lumiere.example/l/1, or https://mail.lumiere.example/l/2.");
    }

    @Test
    void preheaderAndPixelStandInThePageThatWasWritten() {
        var draft = new TemplateDraft(
                "n",
                "s",
                "Psst",
                "<!DOCTYPE html><HTML><BODY class=\"a\"><p>Hello</p></BODY></HTML>",
                null,
                null,
                null,
                "en");

        var mail = Jsoup.parse(Words.mail(draft).html());

        assertThat(mail.select("html")).hasSize(1);
        assertThat(mail.body().child(0).text()).startsWith("Psst");
        assertThat(mail.body().child(1).text()).isEqualTo("Hello");
        assertThat(mail.body().children().last().attr("src")).isEqualTo("https://mail.lumiere.example/o/t");
    }

    @Test
    void aFragmentBecomesAPage() {
        assertThat(Words.mail(Words.html("<p>Hello</p>")).html())
                .startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void blocksReadAsHtmlAndAsText() {
        var mail = Words.mail(Words.blocks(
                "en",
                new Block.Heading("Dear {{ profile.firstName }} & co"),
                new Block.Text(
                        "One **bold** word,\na [link](https://a.example/?a=1&b=2).\n\n{% if relationship == \"CLIENT\" %}Thanks{% endif %}"),
                new Block.Button("Go <now>", "https://b.example/"),
                new Block.Image("https://c.example/c.png", "A \"view\"", "https://a.example/?a=1&b=2"),
                new Block.Divider(),
                new Block.Spacer(20)));

        var html = Jsoup.parse(mail.html());
        assertThat(html.select("h1").text()).isEqualTo("Dear Ada <3 & co");
        assertThat(html.select("strong").text()).isEqualTo("bold");
        assertThat(html.select("a.button").text()).isEqualTo("Go <now>");
        assertThat(html.select("img").first().attr("alt")).isEqualTo("A \"view\"");
        assertThat(mail.text()).startsWith("""
                Dear Ada <3 & co

                One bold word,
                a link: https://mail.lumiere.example/l/0.

                Thanks

                Go <now>: https://mail.lumiere.example/l/1
                """);
    }
}
