package io.clientele.profile.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files of imports that are not done yet, or only checked, in a folder that all replicas share. */
@ApplicationScoped
public class Uploads {

    private final Path arriving;
    private final Path folder;

    Uploads(
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path arriving,
            @ConfigProperty(name = "clientele.data") Path data) {
        this.arriving = arriving;
        this.folder = data.resolve("imports");
    }

    void prepare(@Observes StartupEvent started) throws IOException {
        Files.createDirectories(arriving);
        Files.createDirectories(folder);
    }

    public Path of(UUID importId) {
        return folder.resolve(importId.toString());
    }

    /** Moves the file here; it is on the disk when this returns its size, and so is its name. */
    long keep(UUID importId, Path file) throws IOException {
        var unsafe = folder.resolve(importId + ".arriving");
        Files.move(file, unsafe, StandardCopyOption.REPLACE_EXISTING); // a copy, where it is another disk
        force(unsafe);
        Files.move(unsafe, of(importId), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        return Files.size(of(importId));
    }

    /**
     * Goes over to another import; of two who ask for it at once, one gets it.
     *
     * @throws java.nio.file.NoSuchFileException if it is here no more
     */
    void handOver(UUID from, UUID to) throws IOException {
        Files.move(of(from), of(to), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** The imports whose files are here. */
    List<UUID> kept() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.length() == 36) // what is arriving has a longer one
                    .map(UUID::fromString)
                    .toList();
        }
    }

    public void delete(UUID importId) throws IOException {
        Files.deleteIfExists(of(importId));
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
