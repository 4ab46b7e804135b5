package io.clientele.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The folder that holds everything the suite writes on this machine. */
public record Home(Path folder) {

    /** It holds what people told us, and the keys. */
    private static final FileAttribute<?> FOR_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The names of all that we write into it. */
    private static final Pattern OURS = Pattern.compile("lock|logs|processes|uploads|running\\.(properties|new)"
            + "|secrets.*\\.(properties|new)|clock-offset|demo(-wanted|\\.ndjson\\.gz)?|postgres-18|postgres-data(\\.out)?"
            + "|(initialising|unpacking)\\d+|restoring|replaced");

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** {@code CLIENTELE_HOME}, else {@code .clientele} beside the sources. */
    public static Home of(Map<String, String> environment, Path sources) {
        var named = environment.getOrDefault("CLIENTELE_HOME", "");
        return new Home(named.isBlank() ? sources.resolve(".clientele") : Path.of(named));
    }

    public Home prepared() throws IOException {
        Files.createDirectories(folder.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, FOR_ITS_OWNER);
        }
        for (var needed : List.of(logs(), processes(), uploads())) {
            Files.createDirectories(needed);
        }
        return this;
    }

    /** What is there of ours: a folder that somebody named may hold other things too. */
    public List<Path> parts() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(
                            part -> OURS.matcher(part.getFileName().toString()).matches())
                    .toList();
        }
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
