package io.clientele.outreach.mjml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.outreach.markup.Hazards;
import io.clientele.outreach.merge.Mistaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MjmlMailTest {

    @Test
    void tagsComeThroughAsTheyWereWritten() {
        var html = MjmlMail.html(column("""
                <mj-text>Dear {{ profile.firstName | default: "friend" }} {% if profile.city == "A&B" %}<b>of A&amp;B</b>{% endif %}</mj-text>
                <mj-button href="{{ unsubscribeUrl }}">Less mail</mj-button>"""), "en");

        assertThat(html)
                .contains(
                        "Dear {{ profile.firstName | default: \"friend\" }} {% if profile.city == \"A&B\" %}<b>of A&amp;B</b>{% endif %}")
                .contains("href=\"{{ unsubscribeUrl }}\"")
                .contains("<table");
    }

    @Test
    void aConditionMayStandAroundElements() {
        var html = MjmlMail.html(column("{% if profile.city %}<mj-text>Near</mj-text>{% endif %}"), "en");

        assertThat(html).containsSubsequence("{% if profile.city %}", "Near", "{% endif %}");
    }

    @Test
    void nothingIsFetchedFromTheMakersOfFonts() {
        var html = MjmlMail.html(column("<mj-text font-family='Roboto'>Hello</mj-text>"), "en");

        assertThat(html).doesNotContain("fonts.googleapis.com", "@import").contains("Hello");
        assertThat(Hazards.in(html)).isEmpty();
    }

    @Test
    void whatIsWrittenFromRightToLeftIsLaidOutSo() {
        assertThat(MjmlMail.html(column("<mj-text>مرحبا</mj-text>"), "ar")).contains("dir=\"rtl\"", "مرحبا");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <mj-txt>Hello</mj-txt>                                                  | line 2, column 1: <mj-txt> is no element of MJML
            <mj-include path="/etc/passwd"/>                                        | line 2, column 1: <mj-include> is not allowed in mail
            <mj-spacer>{{ profile.city }}</mj-spacer> | line 2, column 12: MJML drops {{ profile.city }} here
            <mj-social><mj-social-element name="facebook" href="https://f.example">us</mj-social-element></mj-social> | give the element a picture of your own
            """)
    void whatWouldBeLostOrFetchedIsSaid(String content, String mistake) {
        assertThatThrownBy(() -> MjmlMail.html(column(content), "en"))
                .isInstanceOf(Mistaken.class)
                .hasMessageContaining(mistake);
    }

    @Test
    void whatIsNoMjmlIsSaid() {
        assertThatThrownBy(() -> MjmlMail.html("<p>Hello</p>", "en"))
                .hasMessageContaining("no MJML that can be understood");
    }

    private static String column(String content) {
        return "<mjml><mj-body><mj-section><mj-column>\n" + content + "\n</mj-column></mj-section></mj-body></mjml>";
    }
}
