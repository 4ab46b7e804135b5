package io.clientele.bench.suite;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that lies beside a checkout and is no part of it. */
public final class SharedData {

    private SharedData() {}

    public static Path file(String name) {
        return root().resolveSibling("shared").resolve("data").resolve(name);
    }

    /** The checkout this test runs in. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("clientele"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
