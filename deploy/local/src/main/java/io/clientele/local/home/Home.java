package io.clientele.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder that holds everything the suite writes on this machine. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** {@code CLIENTELE_HOME}, else {@code .clientele} beside the sources. */
    public static Home of(Map<String, String> environment, Path sources) {
        var named = environment.getOrDefault("CLIENTELE_HOME", "");
        return new Home(named.isBlank() ? sources.resolve(".clientele") : Path.of(named));
    }

    public Home prepared() throws IOException {
        for (var needed : List.of(folder, logs(), processes(), uploads())) {
            Files.createDirectories(needed);
        }
        return this;
    }

    /** Whether there is anything that a reset would lose. */
    public boolean hasData() {
        return Files.exists(database());
    }

    public Path database() {
        return folder.resolve("postgres-data");
    }

    public Path uploads() {
        return folder.resolve("uploads");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Which processes are ours, so that those a killed launcher left can be found. */
    public Path processes() {
        return folder.resolve("processes");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public Path clockOffset() {
        return folder.resolve("clock-offset");
    }

    /** There from the first start until profile-service has accepted the demo. */
    public Path demoWanted() {
        return folder.resolve("demo-wanted");
    }

    /** Which import the demo is. */
    public Path demo() {
        return folder.resolve("demo");
    }
}
