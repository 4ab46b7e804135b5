package io.clientele.local.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against the definitions of Kubernetes itself, where they are at hand. */
class SchemaTest {

    private static final Path DEFINITIONS = Path.of("../../../shared/schemas/kubernetes-v1.35-definitions.json");

    private static JsonNode definitions;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(DEFINITIONS), "The definitions of Kubernetes are not at " + DEFINITIONS);
        definitions = new ObjectMapper().readTree(DEFINITIONS.toFile());
    }

    static Stream<JsonNode> objects() throws IOException {
        return Stream.concat(Manifests.read().objects().stream(), Manifests.read(Manifests.COLLECT).objects().stream())
                .filter(object -> !object.at("/apiVersion").asText().startsWith("kustomize."));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void isWhatKubernetesUnderstands(JsonNode object) {
        assertThat(schemaOf(object).validate(object))
                .as(Manifests.nameOf(object))
                .isEmpty();
    }

    private static JsonSchema schemaOf(JsonNode object) {
        var version = object.at("/apiVersion").asText();
        var name = version.contains("/") ? version.substring(version.indexOf('/') + 1) : version;
        var group = version.contains("/")
                ? version.substring(0, version.indexOf('/')).split("\\.")[0]
                : "core";
        var definition =
                "io.k8s.api." + group + "." + name + "." + object.at("/kind").asText();
        assertThat(definitions.at("/definitions").has(definition))
                .as(definition)
                .isTrue();

        var schema = new ObjectMapper().createObjectNode();
        schema.put("$ref", "#/definitions/" + definition);
        schema.set("definitions", definitions.at("/definitions"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
}
