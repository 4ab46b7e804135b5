package io.clientele.outreach.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import liqp.TemplateParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where we do the same as Liquid, another implementation of it must agree. */
class LiquidTest {

    private static final Map<String, Object> FACTS = Map.of(
            "relationship", "CLIENT",
            "profile",
                    Map.of(
                            "name",
                            "ada LOVELACE",
                            "day",
                            "1815-12-10",
                            "age",
                            36,
                            "none",
                            "",
                            "tags",
                            List.of("a", "b", "c")),
            "recommendations", List.of(Map.of("name", "Print"), Map.of("name", "Frame")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear {{ profile.name }},",
                "{{ profile.name | upcase }}{{ profile.name | downcase }}{{ profile.name | capitalize }}",
                "{{ profile.missing | default: 'friend' }} {{ profile.none | default: \"x\" }} {{ profile.name | default: 'y' }}",
                "{{ profile.day | date: '%d %B %Y, %A, %b %a %j %y %m' }}",
                "{{ profile.name | truncate: 7 }} {{ profile.name | truncate: 100 }} {{ '  a ' | strip }}",
                "{{ profile.age }} {{ profile['age'] }} {{ profile.tags.size }} {{ 1.5 }} {{ true }} {{ nil }}",
                "{% if relationship == 'CLIENT' %}a{% else %}b{% endif %}",
                "{% if relationship == 'X' %}a{% elsif profile.age > 30 %}b{% else %}c{% endif %}",
                "{% if profile.age >= 36 and profile.age < 37 %}a{% endif %}{% if profile.age != 36 %}b{% endif %}",
                "{% if true or false and false %}a{% endif %}{% if false and false or true %}b{% endif %}",
                "{% if profile.missing %}a{% else %}b{% endif %}{% if profile.none %}c{% endif %}",
                "{% if profile.tags contains 'b' %}a{% endif %}{% if profile.name contains 'LOVE' %}b{% endif %}",
                "{% unless relationship == 'CLIENT' %}a{% else %}b{% endunless %}",
                "{% for i in recommendations %}{{ forloop.index }} {{ i.name }}{% unless forloop.last %}, {% endunless %}{% endfor %}",
                "{% for i in profile.tags limit: 2 %}{{ i }}{% endfor %}{% for i in profile.missing %}x{% else %}none{% endfor %}",
                "{% for i in profile.tags %}{% for j in profile.tags %}{{ i }}{{ j }}{% endfor %};{% endfor %}",
                "a {%- if true -%} b {%- endif -%} c {{- relationship -}} d {% comment %}{{ x }}{% endcomment -%} e",
                "{} { } }} %} {a: b} {{ relationship }}}"
            })
    void ourPartOfLiquidMeansWhatLiquidMeans(String template) {
        var liquid = new TemplateParser.Builder().build().parse(template).render(FACTS);

        assertThat(Facts.render(template, FACTS)).isEqualTo(liquid);
    }
}
