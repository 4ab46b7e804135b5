package io.clientele.local.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The objects in a folder of deploy/kubernetes. */
record Manifests(List<JsonNode> objects) {

    static final Path BASE = Path.of("../kubernetes/base");
    static final Path COLLECT = Path.of("../kubernetes/collect");

    private static final ObjectMapper JSON = new ObjectMapper();

    static Manifests read() throws IOException {
        return read(BASE);
    }

    static Manifests read(Path folder) throws IOException {
        var objects = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : files) {
                for (var document : yaml().loadAll(Files.readString(file))) {
                    objects.add(JSON.valueToTree(document));
                }
            }
        }
        return new Manifests(objects);
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> object.at("/kind").asText().equals(kind));
    }

    static String nameOf(JsonNode object) {
        return object.at("/kind").asText() + " " + object.at("/metadata/name").asText();
    }

    static JsonNode podOf(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    static JsonNode containerOf(JsonNode deployment) {
        return podOf(deployment).at("/containers/0");
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
