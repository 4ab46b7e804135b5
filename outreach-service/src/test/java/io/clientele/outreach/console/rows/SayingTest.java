package io.clientele.outreach.console.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Amounts EUROS = new Amounts(Currency.getInstance("EUR"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"type": "attribute", "name": "country", "is": "EQUAL", "value": "Thailand"}""",
                """
                {"type": "attribute", "name": "country", "is": "ONE_OF", "value": ["Thailand", "Indonesia"]}""",
                """
                {"type": "attribute", "name": "phone", "is": "NOT_SET"}""",
                """
                {"type": "purchases", "measure": "DAYS", "is": "AT_LEAST", "value": 3, "within": "P90D"}""",
                """
                {"type": "purchases", "measure": "SPEND", "category": "Studio", "is": "ABOVE", "value": 12345}""",
                """
                {"type": "events", "measure": "COUNT", "event": "Email Clicked", "is": "EQUAL", "value": 0}""",
                """
                {"type": "last", "event": "Order Completed", "is": "BEFORE", "ago": "P180D"}""",
                """
                {"type": "consent", "channel": "EMAIL", "topic": "newsletter", "is": "GRANTED"}""",
                """
                {"type": "anniversary", "of": "birthDate", "in": "P7D"}""",
                """
                {"type": "relationship", "is": "ONE_OF", "value": ["CLIENT", "BECOMING_CLIENT"]}""",
                """
                {"type": "mark", "is": "ONE_OF", "value": ["ANGRY"]}""",
                """
                {"type": "score", "name": "tie", "is": "AT_LEAST", "value": 40.5}""",
                """
                {"type": "score", "name": "lifetimeValue", "is": "AT_LEAST", "value": 12345}""",
                """
                {"type": "segment", "id": "0190b6ad-0000-7000-8000-000000000001"}""",
                """
                {"type": "bucket", "salt": "spring", "from": 0, "to": 2500}""",
                """
                {"type": "not", "of": {"type": "consent", "channel": "EMAIL", "topic": "news", "is": "GRANTED"}}""",
                """
                {"type": "any", "of": [{"type": "attribute", "name": "city", "is": "SET"}, {"type": "all", "of": []}]}""",
                // what no row can show is kept word for word
                """
                {"type": "purchases", "measure": "COUNT", "is": "AT_LEAST", "value": 1, "from": "2026-01-01T00:00:00Z"}""",
                """
                {"type": "bucket", "salt": "spring", "from": 2500, "to": 5000}""",
                """
                {"type": "not", "of": {"type": "not", "of": {"type": "all", "of": []}}}""",
                """
                {"type": "something-newer", "value": 7}"""
            })
    void whatTheRowsShowSaysTheSameAgain(String condition) throws JsonProcessingException {
        var whole = JSON.readTree("{\"type\": \"all\", \"of\": [" + condition + "]}");

        var again = Saying.of(Reading.of(whole, EUROS), EUROS).condition();

        assertThat(JSON.readTree(again.toString())).isEqualTo(whole);
    }

    @Test
    void moneyIsTypedInWholeUnitsAndSaidInMinorOnes() {
        var row = purchases(Map.of("measure", "SPEND", "is", "AT_LEAST", "value", "99,50"));

        assertThat(said(row, EUROS)).contains("\"value\":9950");
        assertThat(said(row, new Amounts(Currency.getInstance("JPY")))).contains("\"value\":100");
    }

    @Test
    void aRowThatIsNotFilledInSaysNothingAndMovesNoPaths() {
        var empty = purchases(Map.of("measure", "COUNT", "is", "AT_LEAST", "value", ""));
        var full = purchases(Map.of("measure", "COUNT", "is", "AT_LEAST", "value", "2"));

        var said = Saying.of(Part.whole(List.of(empty, full)).at(""), EUROS);

        assertThat(said.condition().path("of")).hasSize(1);
        assertThat(said.paths()).containsEntry("1", "condition.of[0]").doesNotContainKey("0");
        assertThat(said.unsaid()).containsExactly("0");
    }

    @Test
    void aPathGoesThroughANot() {
        var inner = purchases(Map.of("measure", "COUNT", "is", "AT_LEAST", "value", "2"));
        var group = new Part("", PartType.any, true, Map.of(), List.of(inner));

        var said = Saying.of(Part.whole(List.of(group)).at(""), EUROS);

        assertThat(said.paths())
                .containsEntry("", "condition")
                .containsEntry("0", "condition.of[0]")
                .containsEntry("0.0", "condition.of[0].of.of[0]");
    }

    private static Part purchases(Map<String, String> fields) {
        return new Part("", PartType.purchases, false, fields, List.of());
    }

    private static String said(Part row, Amounts amounts) {
        return Saying.of(Part.whole(List.of(row)).at(""), amounts).condition().toString();
    }
}
