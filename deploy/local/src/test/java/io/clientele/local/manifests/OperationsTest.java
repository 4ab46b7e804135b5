package io.clientele.local.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final Path SOURCES = Path.of("../..");

    private static final List<String> SERVICES =
            List.of("service-kit", "profile-service", "segmentation-service", "outreach-service");

    private static final Pattern ASKED_FOR = Pattern.compile("@ConfigProperty\\(\\s*name = \"(clientele\\.[a-z.-]+)\"");

    @Test
    void whatTheServicesAskTheEnvironmentForIsInTheTable() throws IOException {
        var asked = new TreeSet<String>();
        for (var service : SERVICES) {
            try (var files = Files.walk(SOURCES.resolve(service).resolve("src/main/java"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    ASKED_FOR.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
                }
            }
        }
        asked.remove("clientele.http.big-bodies"); // said by a service of itself

        var table = Files.readString(SOURCES.resolve("docs/operations.md"));

        assertThat(asked)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(table)
                        .contains("`" + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + "`"));
    }
}
