package io.clientele.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private final Map<String, Document> documents =
            Document.SERVICES.stream().collect(Collectors.toMap(Function.identity(), Document::of));
    private final Judge judge = new Judge(documents);

    @Test
    void anAnswerIsHeldAgainstTheDocumentOfWhoGaveItAlsoWhereAnotherUsesTheSameName() {
        var answer = "{\"onlyDeclared\":true}";

        assertThat(wrong("profile-service", "GET", "/v1/attribute-policy", answer))
                .isEmpty();
        assertThat(wrong("segmentation-service", "GET", "/v1/policy/presets/{preset}", answer))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("what its schema forbids"));
    }

    private Optional<String> wrong(String service, String method, String path, String body) {
        var operation = documents.get(service).operations().stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst()
                .orElseThrow();
        return judge.wrong(
                operation,
                new Wire.Request(method, path, List.of(), ""),
                new Wire.Answer(200, Map.of("content-type", "application/json"), body, true));
    }
}
