package io.clientele.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    @Test
    void noMailReachesARealPersonAndNoTwoPeopleShareAnAddress() {
        var addresses = traits("email");

        assertThat(addresses).hasSizeGreaterThan(2_900).doesNotHaveDuplicates();
        assertThat(addresses)
                .allSatisfy(address -> assertThat(address).matches("[a-z]+([.][a-z]+)*\\d*@[a-z]+[.]example"));
    }

    @Test
    void noCallReachesARealPerson() {
        assertThat(traits("phone"))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).matches("\\+447700900\\d{3}"));
    }

    @ParameterizedTest
    @CsvSource({"en, .42", "th, .18", "zh, .15", "ar, .13", "id, .12"})
    void eachLanguageHasItsPart(String language, double part) {
        var languages = traits("language");

        var spoken = languages.stream().filter(language::equals).count();

        assertThat((double) spoken / languages.size()).isCloseTo(part, within(.03));
    }

    @ParameterizedTest
    @CsvSource({"th, THAI", "zh, HAN", "ar, ARABIC"})
    void mostWriteTheirNamesInTheirOwnScript(String language, Character.UnicodeScript script) {
        var names = introductions().stream()
                .filter(item -> item.at("/traits/language").textValue().equals(language))
                .filter(item -> item.at("/traits/firstName").isTextual())
                .map(item -> item.at("/traits/firstName").textValue())
                .toList();

        var own = names.stream()
                .filter(name -> Character.UnicodeScript.of(name.codePointAt(0)) == script)
                .count();

        assertThat((double) own / names.size()).isBetween(.6, .8);
    }

    @Test
    void someHaveOneNameOnly() {
        assertThat(introductions())
                .filteredOn(item -> item.at("/traits/language").textValue().equals("id"))
                .filteredOn(item -> !item.get("traits").has("lastName"))
                .hasSizeGreaterThan(50);
    }

    @Test
    void sevenOfTenGetTheNewsletter() {
        var decisions = new HashMap<String, String>();
        for (var item : Written.identifies()) {
            for (var decision : item.at("/traits/consents")) {
                assertThat(decision.get("channel").textValue()).isEqualTo("EMAIL");
                assertThat(decision.get("basis").textValue()).isIn("CONSENT", "SOFT_OPT_IN", "LEGITIMATE_INTEREST");
                decisions.put(Written.user(item), decision.get("status").textValue());
            }
        }
        var counts =
                decisions.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(counts.get("GRANTED") / (double) introductions().size()).isCloseTo(.7, within(.04));
        assertThat(counts.get("DENIED")).isGreaterThan(200);
        assertThat(counts.get("REVOKED")).isGreaterThan(120);
    }

    @Test
    void someoneHasABirthdayInTheComingWeek() {
        var week = Written.TODAY
                .datesUntil(Written.TODAY.plusDays(7))
                .map(MonthDay::from)
                .toList();

        assertThat(traits("birthday"))
                .hasSizeGreaterThan(1_500)
                .anyMatch(birthday -> week.contains(MonthDay.from(LocalDate.parse(birthday))));
    }

    private static List<String> traits(String name) {
        return Written.identifies().stream()
                .map(item -> item.get("traits").get(name))
                .filter(value -> value != null)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<JsonNode> introductions() {
        return Written.identifies().stream()
                .filter(item -> item.get("traits").has("language"))
                .toList();
    }
}
