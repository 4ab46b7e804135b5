package io.clientele.suite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that lies beside a checkout and is no part of it; a test that needs it is skipped where it is absent. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        var file = root().resolveSibling("shared").resolve("data").resolve(name);
        assumeTrue(Files.exists(file), "Skipped: " + file + " is not here");
        return file;
    }

    /** The checkout this test runs in. */
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("clientele"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
