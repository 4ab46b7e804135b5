package io.clientele.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What went wrong with a file, as a sentence: the system's own message is often its name alone. */
final class Explanation {

    private Explanation() {}

    static String of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> "There is no " + missing.getFile() + ".";
            case AccessDeniedException forbidden -> forbidden(forbidden.getFile());
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way: it is no folder.";
            case FileSystemException other
            when other.getReason() != null -> other.getFile() + " can't be written: " + other.getReason() + ".";
            default -> problem.getMessage();
        };
    }

    private static String forbidden(String file) {
        return System.getProperty("user.name") + " may not open or make " + file + ownerOf(Path.of(file))
                + ": give access to it, or have CLIENTELE_HOME name another folder.";
    }

    private static String ownerOf(Path file) {
        try {
            return Files.exists(file) ? ", which belongs to " + Files.getOwner(file) : "";
        } catch (IOException | SecurityException unknown) {
            return "";
        }
    }
}
