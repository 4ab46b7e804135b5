package io.clientele.local.archive;

import io.clientele.local.home.Home;
import io.clientele.local.home.Refusal;
import io.clientele.local.postgres.Postgres;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Puts a backup in the place of what is there; what is there stays until the backup has been read whole. */
public final class Restoration {

    private final Home home;

    public Restoration(Home home) {
        this.home = home;
    }

    public void of(Path backup) throws IOException {
        var unpacked = new Home(home.folder().resolve("restoring"));
        Folders.delete(unpacked.folder());
        Files.createDirectories(unpacked.folder());
        try {
            unpack(backup, unpacked.folder());
            Postgres.adopt(unpacked.database());
            replaceBy(unpacked);
        } finally {
            Folders.delete(unpacked.folder());
        }
    }

    private static void unpack(Path backup, Path folder) throws IOException {
        try (var entries = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(backup)), 1 << 16))) {
            if (!startsWithOurMark(entries)) {
                throw notOurs(backup);
            }
            var version = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
            if (!version.equals(Backup.VERSION)) {
                throw new Refusal("This backup is of version " + version + ", and this Clientele reads "
                        + Backup.VERSION + ": restore it with the release that made it.");
            }
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entries, entry, folder);
            }
        } catch (ZipException notPacked) {
            throw notOurs(backup);
        } catch (EOFException cut) {
            throw new Refusal(backup + " is cut off: its end is missing.");
        }
    }

    private static boolean startsWithOurMark(TarArchiveInputStream entries) {
        try {
            var mark = entries.getNextEntry();
            return mark != null && mark.getName().equals(Backup.MARK);
        } catch (IOException noArchive) {
            return false;
        }
    }

    private static Refusal notOurs(Path backup) {
        return new Refusal(backup + " is no backup of Clientele.");
    }

    private static void write(TarArchiveInputStream entries, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new Refusal("This backup holds a file that would lie outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(entries, target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    }

    /** By renaming, since deleting takes its time: whoever is killed meanwhile has not lost what was there. */
    private void replaceBy(Home unpacked) throws IOException {
        var replaced = home.folder().resolve("replaced");
        Folders.delete(replaced);
        Files.createDirectory(replaced);
        var parts = List.of(
                home.database(), home.uploads(), home.secrets(), home.clockOffset(), home.demo(), home.demoWanted());
        for (var part : parts) {
            if (Files.exists(part)) {
                Files.move(part, replaced.resolve(part.getFileName()));
            }
            var restored = unpacked.folder().resolve(part.getFileName());
            if (Files.exists(restored)) {
                Files.move(restored, part);
            }
        }
        Folders.delete(replaced);
    }
}
