package io.clientele.outreach.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.outreach.merge.Mistaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPlacesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            <p>{{ x }}</p>                                  ~ <p>&lt;b&gt; &amp; &quot;/-</p>
            <p title="{{ x }}">                             ~ <p title="&lt;b&gt; &amp; &quot;/-">
            <p title='{{ x }}'>                             ~ <p title='&lt;b&gt; &amp; &quot;/-'>
            <a href="https://s.example/?q={{ x }}&z=1">     ~ <a href="https://s.example/?q=%3Cb%3E%20%26%20%22%2F-&z=1">
            <a href="{{ x }}">                              ~ <a href="#">
            <a href = "mailto:{{ x }}">                     ~ <a href = "mailto:%3Cb%3E%20%26%20%22%2F-">
            <A HREF='{{ x }}'>                              ~ <A HREF='#'>
            <a href="{{ x }}{{ x }}">                       ~ <a href="#%3Cb%3E%20%26%20%22%2F-">
            <img alt="{{ x }}" src="https://s.example/{{ x }}.png"> ~ <img alt="&lt;b&gt; &amp; &quot;/-" src="https://s.example/%3Cb%3E%20%26%20%22%2F-.png">
            <!-- {{ x }} -->{{ x }}                         ~ <!-- &lt;b&gt; &amp; &quot;/&#45; -->&lt;b&gt; &amp; &quot;/-
            <title>{{ x }}</title>{{ x }}                   ~ <title>&lt;b&gt; &amp; &quot;/-</title>&lt;b&gt; &amp; &quot;/-
            <style>a{}</style>{{ x }}                       ~ <style>a{}</style>&lt;b&gt; &amp; &quot;/-
            <p {% if x == "a" %}class="a"{% else %}class="b"{% endif %}> ~ <p class="b">
            <a href="{% if x %}https://a.example{% else %}https://b.example{% endif %}/{{ x }}"> ~ <a href="https://a.example/%3Cb%3E%20%26%20%22%2F-">
            {% for i in list %}<b title="{{ i }}">{% endfor %} ~ <b title="&lt;b&gt; &amp; &quot;/-"><b title="&lt;b&gt; &amp; &quot;/-">
            1 < 2 {{ x }}                                   ~ 1 < 2 &lt;b&gt; &amp; &quot;/-
            """)
    void aValueIsEscapedForItsPlace(String template, String expected) {
        assertThat(Mails.render(template, "<b> & \"/-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            <style>{{ x }}</style>                  ~ can't stand inside <style>
            <?-- ><style>{{ x }}</style>            ~ can't stand inside <style>
            </--- ><style>{{ x }}</style>           ~ can't stand inside <style>
            <script>let a = "{{ x }}"</script>      ~ can't stand inside <script>
            <p style="color: {{ x }}">              ~ can't stand inside style
            <p onclick="{{ x }}">                   ~ can't stand inside onclick
            <p title={{ x }}>                       ~ put quotes around the value of title
            <p title=a{{ x }}>                      ~ put quotes around the value of title
            <p {{ x }}>                             ~ between quotes
            <p {{ x }}="a">                         ~ between quotes
            <{{ x }}>                               ~ between quotes
            <a href="java{{ x }}">                  ~ a link must begin with https://
            <a href="javascript:{{ x }}">           ~ a link must begin with https://
            <img srcset="{{ x }} 2x">               ~ can't stand inside srcset
            {% if x %}<p title="{% endif %}">       ~ begins and ends at different places
            {% for i in list %}<style>{% endfor %}  ~ begins and ends at different places
            <a href="{% if x %}https://s.example/{% endif %}{{ x }}"> ~ begins and ends at different places
            """)
    void whereNothingMakesAValueHarmlessItIsRefused(String template, String message) {
        assertThatThrownBy(() -> Mails.render(template, "a"))
                .isInstanceOf(Mistaken.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            <a href="https://a.example/">a</a> <a class=x href='https://b.example/?a=1&amp;b=2'>b</a> ~ <a href="https://c.example/?a&amp;n=0">a</a> <a class=x href='https://c.example/?a&amp;n=1'>b</a>
            <a href=https://a.example/>a</a><area href="https://a.example/">  ~ <a href=https://c.example/?a&amp;n=0>a</a><area href="https://c.example/?a&amp;n=0">
            <img src="https://a.example/a.png"><a href="mailto:a@a.example">  ~ <img src="https://a.example/a.png"><a href="mailto:a@a.example">
            <a href="https://a.example/{{ x }}">                              ~ <a href="https://a.example/v">
            <a href="{{ x }}">                                                ~ <a href="#">
            <!-- <a href="https://a.example/"> -->                            ~ <!-- <a href="https://a.example/"> -->
            """)
    void fixedLinksCountTheirClicksAndOthersStay(String template, String expected) {
        assertThat(Mails.render(template, "v")).isEqualTo(expected);
    }

    @Test
    void destinationsAreNumberedOnce() {
        var destinations = new Destinations();

        Mails.render("""
                <a href="https://b.example/?x=1&amp;y=2"><a href="https://a.example/"><a href="https://b.example/?x=1&y=2">
                """, "v", destinations);

        assertThat(destinations.all()).containsExactly("https://b.example/?x=1&y=2", "https://a.example/");
    }
}
