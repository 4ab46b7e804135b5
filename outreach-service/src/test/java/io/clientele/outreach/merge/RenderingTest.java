package io.clientele.outreach.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingTest {

    private static final Map<String, Object> ADA = Map.of(
            "profile",
            Map.of(
                    "firstName", "ada",
                    "blank", "  ",
                    "birthDate", "1815-12-10",
                    "seenAt", "2026-03-29T00:30:00Z",
                    "orders", "42",
                    "spent", new BigDecimal("1250"),
                    "Loyalty tier", "Gold",
                    "tags", List.of("vip", "print"),
                    "address", Map.of("city", "London")),
            "relationship",
            "CLIENT",
            "recommendations",
            List.of(Map.of("name", "Print"), Map.of("name", "Frame"), Map.of("name", "Book"), Map.of("name", "Mug")));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            Dear {{ profile.firstName | capitalize }}! ~ Dear Ada!
            {{ profile.firstNameX | default: "friend" }} ~ friend
            {{ profile.blank | default: 'friend' }} ~ friend
            {{ profile.firstNameX | default: profile.firstName | upcase }} ~ ADA
            {{ profile["Loyalty tier"] | downcase }} ~ gold
            {{ profile.address.city }} ~ London
            {{ profile.tags }} ~ vip, print
            {{ profile.tags.size }} ~ 2
            {{ profile.address }}. ~ .
            {{ profile.birthDate | date: "%-d %B %Y" }} ~ 10 December 1815
            {{ profile.birthDate | date: "%a %e/%m/%y, %%" }} ~ Sun 10/12/15, %
            {{ profile.seenAt | date: "%F %T" }} ~ 2026-03-29 01:30:00
            {{ "now" | date: "%A %I:%M %p" }} ~ Sunday 12:15 PM
            {{ profile.firstName | date: "%Y" }} ~ ada
            {{ profile.spent | money }} ~ €12.50
            {{ "no amount" | money }} ~ no amount
            {{ "a long text" | truncate: 8 }} ~ a lon...
            {{ "a<b" | escape }} ~ a<b
            {% if relationship == "CLIENT" %}yes{% else %}no{% endif %} ~ yes
            {% if relationship != "CLIENT" %}yes{% elsif profile.orders > 40 %}many{% else %}no{% endif %} ~ many
            {% if profile.orders >= 42 and profile.orders <= 42 %}yes{% endif %} ~ yes
            {% if profile.orders == 42.0 %}yes{% endif %} ~ yes
            {% if profile.birthDate < "1900-01-01" %}old{% endif %} ~ old
            {% if profile.none < 3 or profile.none > 3 %}yes{% else %}no{% endif %} ~ no
            {% if profile.tags contains "vip" %}yes{% endif %} ~ yes
            {% if profile.firstName contains "d" %}yes{% endif %} ~ yes
            {% if profile.none contains "d" %}yes{% else %}no{% endif %} ~ no
            {% if profile.none == blank %}yes{% endif %} ~ yes
            {% if profile.firstName != blank %}yes{% endif %} ~ yes
            {% if profile.none %}yes{% else %}no{% endif %} ~ no
            {% unless relationship == "CLIENT" %}yes{% else %}no{% endunless %} ~ no
            {% if false and false or true %}yes{% else %}no{% endif %} ~ no
            {% for item in recommendations limit: 3 %}{{ item.name }}{% unless forloop.last %}, {% endunless %}{% endfor %} ~ Print, Frame, Book
            {% for item in profile.none %}{{ item }}{% else %}nothing{% endfor %} ~ nothing
            {% for a in profile.tags %}{% for b in profile.tags %}{{ forloop.index }}{{ a }}{{ b }} {% endfor %}{% endfor %}. ~ 1vipvip 2vipprint 1printvip 2printprint .
            a{% comment %} {{ nonsense }} {% endcomment %}b ~ ab
            a {{- relationship -}} b ~ aCLIENTb
            }} {a} { {b} } % ~ }} {a} { {b} } %
            """)
    void eachFormMeansWhatItSays(String template, String expected) {
        assertThat(Facts.render(template, ADA)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            de ~ 10. Dezember ~ 12,50 €
            ar ~ 10. ديسمبر ~
            """)
    void datesAndMoneySpeakTheLanguageOfTheMail(String language, String day, String money) {
        var template = Parser.parse(
                new Source("{{ profile.birthDate | date: '%d. %B' }}|{{ profile.spent | money }}"),
                Names.withAnyOfProfile(Collections.emptySortedSet()),
                Place.PLAIN);

        var mail = Rendering.of(template, new Facts(ADA), Facts.manner(language), 100)
                .split("\\|");

        assertThat(mail[0]).isEqualTo(day);
        if (money != null) {
            assertThat(mail[1].replace('\u00a0', ' ')).isEqualTo(money);
        }
    }

    @Test
    void yenHaveNoMinorUnit() {
        var yen = Map.<String, Object>of("price", Map.of("amount", 1250, "currency", "JPY"));

        assertThat(Facts.render("{{ price | money }}", yen)).isEqualTo("¥1,250");
    }

    @Test
    void aListThatHoldsNothingTwiceIsNoFailure() {
        var list = new ArrayList<String>();
        list.add(null);
        list.add("b");

        assertThat(Facts.render("{% for i in list %}[{{ i }}]{% endfor %}", Map.of("list", list)))
                .isEqualTo("[][b]");
    }

    @Test
    void numbersLongerThanTheirTextStayShort() {
        var huge = Map.<String, Object>of("n", new BigDecimal("1e999999999"), "m", new BigDecimal("1e-999999999"));

        assertThat(Facts.render("{{ n }} {{ m }} {{ n | money }}{% if n > 3 %}{% endif %}", huge))
                .hasSizeLessThan(100);
    }

    @Test
    void loopsInLoopsEndBeforeTheMailFillsTheMemory() {
        var many = Map.<String, Object>of("list", Collections.nCopies(50, "x".repeat(1000)));
        var deep = "{% for a in list %}".repeat(6) + "{{ a }}" + "{% endfor %}".repeat(6);

        assertThat(Facts.render(deep, many).length()).isBetween(1 << 20, (1 << 20) + 100_000);
    }

    @Test
    void loopsInLoopsEndThoughTheyWriteNextToNothing() {
        var many = Map.<String, Object>of("list", Collections.nCopies(50, "x"));
        var deep = "{% for a in list %}".repeat(8) + "." + "{% endfor %}".repeat(8);

        assertThat(Facts.render(deep, many).length()).isBetween(5_000, 10_000);
    }
}
