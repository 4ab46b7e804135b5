package io.clientele.local.archive;

import io.clientele.local.home.Home;
import io.clientele.local.home.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything of an installation in one file that only its owner may read: it holds the secrets too. */
public final class Backup {

    static final String MARK = "clientele-backup";
    static final String VERSION = "1 postgresql-18";

    private final Home home;
    private final Set<Path> written = new HashSet<>();

    public Backup(Home home) {
        this.home = home;
    }

    /** Appears under its name only when it is whole. */
    public void to(Path file, Connection postgres) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new Refusal("There is a file " + file + " already: choose another name.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + ".");
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(folder, ".clientele", ".backup", ownerOnly);
        try {
            try (var archive = new ArchiveWriter(unfinished)) {
                write(archive, postgres);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Uploads before and after the databases: one may go as soon as a database no longer needs it, one may come. */
    private void write(ArchiveWriter archive, Connection postgres) throws IOException, SQLException {
        archive.text(MARK, VERSION);
        for (var file : List.of(home.secrets(), home.clockOffset(), home.demo(), home.demoWanted())) {
            if (Files.exists(file)) {
                archive.file(nameOf(file), file);
            }
        }
        uploads(archive);
        new DatabaseCopy(postgres, home.database(), nameOf(home.database())).writeTo(archive);
        uploads(archive);
    }

    private void uploads(ArchiveWriter archive) throws IOException {
        for (var path : Folders.below(home.uploads())) {
            if (!written.add(path)) {
                continue;
            }
            if (Files.isDirectory(path)) {
                archive.folder(nameOf(path));
            } else {
                archive.file(nameOf(path), path);
            }
        }
    }

    private String nameOf(Path path) {
        return home.folder().relativize(path).toString();
    }
}
