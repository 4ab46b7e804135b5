package io.clientele.profile.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, ' 12.50 ', 12.50",
        "NUMBER, -3, -3",
        "BOOLEAN, Yes, true",
        "BOOLEAN, 0, false",
        "DATE, 2026-02-28, 2026-02-28",
        "DATE, 2026-02-28T23:30:00+07:00, 2026-02-28",
        "MOMENT, 2026-02-28T09:30:00+01:00, 2026-02-28T08:30:00Z",
        "TEXT, '  two words ', two words",
        "CHOICE, GOLD, Gold",
        "TEXTS, 'a; b;;a', '[a, b]'"
    })
    void eachTypeHasOneFormThatItsValuesAreKeptIn(AttributeType type, String said, String kept) {
        var form = Form.of(of(type, null, null, null, type == AttributeType.CHOICE ? List.of("Gold") : List.of()));

        assertThat(form.formed(said)).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1e9, must be a number such as 12.5",
        "NUMBER, '1,5', must be a number such as 12.5",
        "BOOLEAN, maybe, must be true or false",
        "DATE, 2026-02-30, must be a date such as 2026-02-28",
        "DATE, 28.2.2026, must be a date such as 2026-02-28",
        "MOMENT, 2026-02-28, must be a moment such as 2026-02-28T09:30:00+01:00",
        "MOMENT, +999999999-12-31T00:00:00Z, must be a moment such as 2026-02-28T09:30:00+01:00",
        "CHOICE, Silver, must be one of [Gold]"
    })
    void whatDoesNotFitIsRefusedWithASentence(AttributeType type, String said, String sentence) {
        var form = Form.of(of(type, null, null, null, type == AttributeType.CHOICE ? List.of("Gold") : List.of()));

        assertThatThrownBy(() -> form.formed(said)).hasMessage(sentence);
    }

    @Test
    void jsonHasNumbersAndListsOfItsOwn() {
        assertThat(Form.of(of(AttributeType.NUMBER)).formed(new BigDecimal("1E+3")))
                .isEqualTo(new BigDecimal("1000"));
        assertThat(Form.of(of(AttributeType.TEXTS)).formed(List.of("a", 7, " ")))
                .isEqualTo(List.of("a", "7"));
        assertThat(Form.of(of(AttributeType.BOOLEAN)).formed(true)).isEqualTo(true);
        assertThatThrownBy(() -> Form.of(of(AttributeType.TEXT)).formed(Map.of("a", 1)))
                .hasMessage("must not have parts");
        assertThatThrownBy(() -> Form.of(of(AttributeType.NUMBER)).formed(new BigDecimal("1E+999999999")))
                .hasMessage("has too many digits");
    }

    @Test
    void anEmptyTextIsNoValue() {
        for (var type : AttributeType.values()) {
            var form = Form.of(of(type, null, null, null, type == AttributeType.CHOICE ? List.of("Gold") : List.of()));

            assertThat(form.formed("  ")).isNull();
        }
    }

    @Test
    void aPatternHoldsForTheWholeTextAndARangeIsInclusive() {
        var plate = Form.of(of(AttributeType.TEXT, "[A-Z]{2}\\d+", null, null, List.of()));
        var days = Form.of(of(AttributeType.DATE, null, "2026-01-01", "2026-12-31", List.of()));

        assertThat(plate.formed("AB12")).isEqualTo("AB12");
        assertThatThrownBy(() -> plate.formed("xAB12")).hasMessage("must match [A-Z]{2}\\d+");
        assertThat(days.formed("2026-12-31")).isEqualTo("2026-12-31");
        assertThatThrownBy(() -> days.formed("2025-12-31")).hasMessage("must be at least 2026-01-01");
        assertThatThrownBy(() -> days.formed("2027-01-01")).hasMessage("must be at most 2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, '(', , , pattern",
        "NUMBER, a, , , pattern",
        "NUMBER, , x, , least",
        "NUMBER, , 2, 1, most",
        "TEXT, , 1, , least",
        "CHOICE, , , , choices",
    })
    void aDeclarationByWhichNothingCanBeJudgedIsRefused(
            AttributeType type, String pattern, String least, String most, String field) {
        assertThatThrownBy(() -> Form.of(of(type, pattern, least, most, List.of())))
                .isInstanceOfSatisfying(
                        Mistaken.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    /** What is read again from where it is kept is the same. */
    @Property
    void theFormOfAFormedValueIsItself(@ForAll String text, @ForAll AttributeType type) {
        var form = Form.of(of(type, null, null, null, type == AttributeType.CHOICE ? List.of("Gold") : List.of()));
        try {
            var once = form.formed(text);
            if (once != null) {
                assertThat(form.formed(once)).isEqualTo(once);
            }
        } catch (IllegalArgumentException unfitting) {
            assertThat(unfitting).hasMessageStartingWith("must ");
        }
    }

    private static Description of(AttributeType type) {
        return of(type, null, null, null, List.of());
    }

    private static Description of(AttributeType type, String pattern, String least, String most, List<String> choices) {
        return new Description(type, Map.of(), null, pattern, least, most, choices);
    }
}
