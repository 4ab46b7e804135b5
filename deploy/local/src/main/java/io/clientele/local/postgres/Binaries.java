package io.clientele.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once from the archive on the class path. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    /** Returns the folder with {@code bin} and {@code lib}; unpacks beside it first, so that a cut leaves no half. */
    static Path unpackedBelow(Path folder) throws IOException {
        var home = folder.resolve("postgres-18");
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(folder);
        var unpacking = Files.createTempDirectory(folder, "unpacking");
        Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(unpacking);
        try {
            return Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException another) {
            if (Files.isDirectory(home)) {
                return home; // another process was faster
            }
            throw another;
        }
    }

    private static void unpack(Path target) throws IOException {
        var packed = Binaries.class.getResourceAsStream(ARCHIVE);
        if (packed == null) {
            throw new IOException("No PostgreSQL for this machine: only that for Linux on x86-64 is packed.");
        }
        try (var entries = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entries, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream entries, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(entries, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
