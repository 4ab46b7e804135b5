package io.clientele.profile.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatBreaksItIsNamedByItsPath() {
        var schema = Compiled.of(json("""
                {"type": "object", "required": ["plan"], "additionalProperties": false, "properties": {
                    "plan": {"enum": ["small", "large"]}, "seats": {"$ref": "#/$defs/count"},
                    "items": {"type": "array", "items": {"type": "object", "properties": {"on": {"format": "date"}}}}},
                 "$defs": {"count": {"type": "integer", "minimum": 1}}}"""));

        assertThat(schema.judge(json("{\"plan\": \"small\", \"seats\": 3}"))).isEmpty();
        assertThat(schema.judge(json("{\"seats\": 0, \"colour\": 1, \"items\": [{}, {\"on\": \"soon\"}]}")))
                .extracting(Problem.Error::field)
                .containsExactlyInAnyOrder(
                        "properties.plan", "properties.seats", "properties.colour", "properties.items[1].on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"type\": \"strnig\"}                                         | no JSON Schema",
                "{\"$ref\": \"https://evil.example/schema\"}                    | not in it",
                "{\"$ref\": \"file:///etc/passwd\"}                             | not in it",
                "{\"$ref\": \"#/$defs/none\"}                                   | not in it",
                "{\"$ref\": \"#\"}                                              | not in it",
                "{\"$id\": \"https://evil.example\"}                            | $id",
                "{\"$schema\": \"https://evil.example/meta\"}                   | $schema",
                "{\"$defs\": {\"a\": {\"$ref\": \"#/$defs/a\"}}}                | itself",
                "{\"allOf\": [{\"$ref\": \"#/$defs/a\"}], \"$defs\": {\"a\": {\"not\": {\"$ref\": \"#/allOf/0\"}}}} | itself",
                "{\"properties\": {\"a\": {\"pattern\": \"(?=x)y\"}}}           | pattern",
                "{\"minLength\": -1}                                            | no JSON Schema"
            })
    void whatCannotBeUsedIsRefused(String written, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Compiled.of(json(written)))
                .withMessageContaining(because);
    }

    @Test
    void aFewLinesThatGrowBeyondAllBoundsAreRefused() {
        var laughs = IntStream.range(0, 14)
                .mapToObj(n -> "\"d%d\": {\"allOf\": [{\"$ref\": \"#/$defs/d%d\"}, {\"$ref\": \"#/$defs/d%d\"}]}"
                        .formatted(n, n + 1, n + 1))
                .collect(Collectors.joining(", "));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Compiled.of(
                        json("{\"$ref\": \"#/$defs/d0\", \"$defs\": {" + laughs + ", \"d14\": {\"type\": \"null\"}}}")))
                .withMessageContaining("parts");
    }

    @Test
    void aPatternTakesTimeInProportionToTheTextWhateverItSays() {
        var schema = Compiled.of(json("{\"properties\": {\"a\": {\"pattern\": \"^(a+)+$\"}}}"));

        var verdict = Assertions.assertThatCode(() -> assertThat(
                        schema.judge(json("{\"a\": \"" + "a".repeat(20_000) + "!\"}")))
                .hasSize(1));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), verdict::doesNotThrowAnyException);
    }

    @Test
    void aPropertyMayHaveTheNameOfAKeyword() {
        var schema = Compiled.of(
                json("{\"properties\": {\"$ref\": {\"type\": \"string\"}, \"id\": {\"type\": \"integer\"}}}"));

        assertThat(schema.judge(json("{\"id\": \"x\"}")))
                .extracting(Problem.Error::field)
                .containsExactly("properties.id");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
