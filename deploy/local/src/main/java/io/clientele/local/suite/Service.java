package io.clientele.local.suite;

import io.clientele.local.home.Ports;
import io.clientele.local.home.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The three services, in the order in which data passes through them. */
public enum Service {
    PROFILE,
    SEGMENTATION,
    OUTREACH;

    /** Small enough for three of them beside a browser; what streams needs no more. */
    private static final String HEAP = "-Xmx512m";

    private static final List<String> JVM =
            List.of("-Xms64m", HEAP, "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its module, its process and its log have this name. */
    public String title() {
        return database() + "-service";
    }

    public int port(Ports ports) {
        return ports.base() + ordinal();
    }

    /**
     * @param compiled whether to run the native executable
     * @param options of the JVM, after ours
     */
    List<String> command(Path sources, boolean compiled, List<String> options) throws IOException {
        var built = sources.resolve(title()).resolve("target");
        return compiled
                ? List.of(executable(built).toString(), HEAP)
                : onJvm(built.resolve("quarkus-app/quarkus-run.jar"), options);
    }

    private List<String> onJvm(Path jar, List<String> options) {
        if (!Files.exists(jar)) {
            throw new Refusal(title() + " is not built: ./clientele up builds it.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Path executable(Path built) throws IOException {
        try (var found = Files.newDirectoryStream(built, "*-runner")) {
            for (var runner : found) {
                return runner;
            }
        }
        throw new Refusal(title() + " has no native executable: ./clientele native builds it.");
    }
}
