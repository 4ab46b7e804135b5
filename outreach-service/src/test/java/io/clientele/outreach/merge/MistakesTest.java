package io.clientele.outreach.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {

    private static final Names NAMES = new Names(
            new TreeSet<>(List.of("profile.firstName", "profile.city", "relationship", "recommendations")), false);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            Dear {{ profile.firstNam }}                       ~ 1 ~ 9  ~ did you mean profile.firstName?
            {{ profile.shoeSize }}                            ~ 1 ~ 4  ~ profile.shoeSize is not known. Known are profile.city, profile.firstName, recommendations, relationship
            {{ profile }}                                     ~ 1 ~ 4  ~ profile is not known
            {{ item.name }}                                   ~ 1 ~ 4  ~ item.name is not known
            {% if relationship == "A" %}x                     ~ 1 ~ 3  ~ never closed by {% endif %}
            {% if relationship %}{% endfor %}                 ~ 1 ~ 25 ~ {% endfor %} has nothing to belong to
            {% endif %}                                       ~ 1 ~ 4  ~ nothing to belong to
            {% include "x" %}                                 ~ 1 ~ 4  ~ include is no tag
            {{ relationship | shout }}                        ~ 1 ~ 19 ~ shout is no filter; there are default
            {{ relationship | default }}                      ~ 1 ~ 27 ~ expected ":", but found the end of the tag
            {{ "abc }}                                        ~ 1 ~ 4  ~ this quote is never closed
            {{ relationship                                   ~ 1 ~ 1  ~ {{ is never closed by }}
            {{ }}                                             ~ 1 ~ 4  ~ expected a name
            {{ relationship + 1 }}                            ~ 1 ~ 17 ~ "+" has no meaning here
            {{ relationship city }}                           ~ 1 ~ 17 ~ expected the end of the tag, but found "city"
            {% for item of recommendations %}{% endfor %}     ~ 1 ~ 13 ~ expected "in"
            {% for i in recommendations limit: 999 %}{% endfor %} ~ 1 ~ 36 ~ must be a number up to 50
            {% comment %} x                                   ~ 1 ~ 3  ~ never closed by {% endcomment %}
            """)
    void eachMistakeIsNamedWithItsPlace(String template, int line, int column, String message) {
        assertThat(mistakesOf(template)).singleElement().satisfies(mistake -> {
            assertThat(mistake.message()).contains(message);
            assertThat(List.of(mistake.line(), mistake.column())).containsExactly(line, column);
        });
    }

    @Test
    void linesAreCounted() {
        assertThat(mistakesOf("a\nb\r\n  {{ wrong }}").getFirst().toString())
                .startsWith("line 3, column 6: wrong is not known");
    }

    @Test
    void allWrongNamesAreToldAtOnce() {
        assertThat(mistakesOf("{{ a }} {{ b | default: c }} {% if d %}{% endif %}"))
                .hasSize(4);
    }

    @Test
    void depthNumberAndLengthHaveAnEnd() {
        assertThat(mistakesOf("{% if relationship %}".repeat(17) + "{% endif %}".repeat(17))
                        .getFirst()
                        .message())
                .contains("more than 16 deep");
        assertThat(mistakesOf("{{ relationship }}x".repeat(3000)).getFirst().message())
                .contains("at most 2000 tags");
        assertThat(mistakesOf("{% if " + "relationship and ".repeat(5000) + "true %}{% endif %}")
                        .getFirst()
                        .message())
                .contains("at most 20 parts");
    }

    private static List<Mistake> mistakesOf(String template) {
        return catchThrowableOfType(Mistaken.class, () -> Parser.parse(new Source(template), NAMES, Place.PLAIN))
                .mistakes();
    }
}
